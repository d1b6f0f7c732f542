pictures = torch.rand(1000, 784, device=device)
images_per_second = {}

def look_at_all(batch):
    with torch.no_grad():
        for start in range(0, 1000, batch):
            network(pictures[start:start + batch])

for batch in [1, 10, 100, 1000]:
    took = seconds_of(lambda: look_at_all(batch))
    images_per_second[f"batch of {batch}"] = round(1000 / took)

images_per_second
