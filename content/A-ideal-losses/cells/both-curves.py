y = torch.linspace(0.01, 0.99, 99)
mse = ((1 - y)**2 + y**2) / 2
bce = -(torch.log(y) + torch.log(1 - y)) / 2
print(f"lowest at {y[mse.argmin()]:.2f} and {y[bce.argmin()]:.2f}")

plt.plot(y.numpy(), mse.numpy(), label="mean squared error")
plt.plot(y.numpy(), bce.numpy(), label="binary cross-entropy")
plt.xlabel("answer")
plt.ylabel("loss")
plt.legend()
plt.grid(True)
plt.show()
