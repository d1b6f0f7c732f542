import matplotlib.pyplot as plt

square = pixels.reshape(28, 28)
plt.imshow(square, cmap="Greys", interpolation="none")
plt.title(f"label {label}")
plt.show()
