def plot_images(images):
    figure, places = plt.subplots(2, 3, figsize=(8, 6.5))
    for place, image in zip(places.flat, images):
        place.imshow(image.cpu().numpy())
        place.axis("off")
    plt.show()

plot_images([faces[i] for i in range(6)])
