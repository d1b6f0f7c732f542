torch.manual_seed(1)

discriminator = nn.Sequential(
    nn.Linear(1, 16), nn.LeakyReLU(0.1),
    nn.Linear(16, 1), nn.Sigmoid(),
)
generator = nn.Sequential(
    nn.Linear(1, 16), nn.LeakyReLU(0.1),
    nn.Linear(16, 1),
)

def lay(count):
    return 4.0 + 0.5 * torch.randn(count, 1)

def compare():
    with torch.no_grad():
        made = generator(torch.randn(2000, 1)).flatten()
    plt.hist(lay(2000).flatten().numpy(), bins=60, range=(0, 8),
             alpha=0.5, label="real")
    plt.hist(made.numpy(), bins=60, range=(0, 8),
             alpha=0.5, label="generated")
    plt.legend()
    plt.show()
    mean, spread = made.mean().item(), made.std().item()
    print(f"mean {mean:.2f}  spread {spread:.2f}")

compare()
