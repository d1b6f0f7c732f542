import torch
import matplotlib.pyplot as plt

y = torch.linspace(0, 1, 101)
mse = ((1 - y)**2 + y**2) / 2
lowest = mse.argmin()
print(f"lowest loss {mse[lowest]:.4f} at the answer {y[lowest]:.2f}")

plt.plot(y.numpy(), mse.numpy())
plt.xlabel("answer")
plt.ylabel("loss")
plt.ylim(0, 0.6)
plt.grid(True)
plt.show()
