results = {"images": [], "variety": [], "mean grey": [], "border": []}

def measure(name, images):
    square = images.reshape(-1, 28, 28)
    border = torch.cat([square[:, :2].flatten(),
                        square[:, -2:].flatten()])
    results["images"].append(name)
    results["variety"].append(variety(images))
    results["mean grey"].append(round(images.mean().item(), 3))
    results["border"].append(round(border.mean().item(), 3))

measure("real digits", real)
measure("first GAN", plain)
measure("better GAN", better)
pandas.DataFrame(results)
