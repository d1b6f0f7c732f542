import matplotlib.pyplot as plt

real = torch.stack([real_pattern() for _ in range(10)])
noise = torch.stack([random_pattern() for _ in range(10)])

figure, axes = plt.subplots(1, 2)
axes[0].imshow(real.numpy(), cmap="Greys", vmin=0, vmax=1)
axes[0].set_title("ten real patterns")
axes[1].imshow(noise.numpy(), cmap="Greys", vmin=0, vmax=1)
axes[1].set_title("ten random patterns")
plt.show()
