import matplotlib.pyplot as plt

x = torch.linspace(-4, 4, 161, requires_grad=True)
y = torch.tanh(x)
first, = torch.autograd.grad(y.sum(), x, create_graph=True)
second, = torch.autograd.grad(first.sum(), x)

for values, name in [(y, "tanh"), (first, "first"), (second, "second")]:
    plt.plot(x.detach(), values.detach(), label=name)
plt.legend()
plt.grid(True)
plt.show()
