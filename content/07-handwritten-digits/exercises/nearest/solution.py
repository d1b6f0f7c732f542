def nearest(image, images):
    distances = ((images - image)**2).sum(dim=1)
    return distances.argmin().item()

pairs = []
for image in better[:5]:
    pairs.append(image)
    pairs.append(real[nearest(image, real)])
show(pairs)
