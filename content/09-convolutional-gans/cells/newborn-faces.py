def show_faces(pictures):
    figure, axes = plt.subplots(2, 4, figsize=(10, 5))
    for number in range(8):
        axis = axes[number // 4, number % 4]
        axis.imshow(pictures[number].permute(1, 2, 0))
        axis.axis("off")
    plt.show()

seeds = torch.randn(8, 100)
with torch.no_grad():
    newborn = generator(seeds)
show_faces(newborn)
