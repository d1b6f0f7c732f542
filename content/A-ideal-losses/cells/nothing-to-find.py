class Discriminator(nn.Module):

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(4, 8),
            nn.LeakyReLU(0.02),
            nn.Linear(8, 1),
            nn.Sigmoid(),
        )

    def forward(self, values):
        return self.layers(values)

def loss_of(network, loss_function, real, forged):
    on_real = loss_function(network(real), torch.ones(len(real), 1))
    on_forged = loss_function(network(forged),
                              torch.zeros(len(forged), 1))
    return (on_real + on_forged) / 2

for loss_function in [nn.MSELoss(), nn.BCELoss()]:
    torch.manual_seed(2)
    expert = Discriminator()
    optimizer = torch.optim.Adam(expert.parameters(), lr=0.005)
    fresh = patterns(10000), patterns(10000)
    before = loss_of(expert, loss_function, *fresh).item()

    for step in range(1000):
        loss = loss_of(expert, loss_function, patterns(32), patterns(32))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    with torch.no_grad():
        after = loss_of(expert, loss_function, *fresh).item()
        replies = expert(fresh[0])
    print(loss_function)
    print(f"   loss {before:.3f} before, {after:.3f} after the training")
    print(f"   answers from {replies.min():.2f} to {replies.max():.2f}")
