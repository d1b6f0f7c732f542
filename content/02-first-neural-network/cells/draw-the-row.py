import matplotlib.pyplot as plt

plt.imshow(pixels.reshape(28, 28), cmap="Greys", interpolation="none")
plt.title("label " + str(label))
plt.show()
