# %%
import torch
from torch import nn, Tensor
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset, random_split, Subset
from typing import List, Tuple, Optional, Dict
import matplotlib.pyplot as plt
torch.manual_seed(0)
None
# %%
def stripes(n: int = 96, side: int = 8) -> Tensor:
    """n pictures with one bright line each"""
    out = torch.zeros(n, 1, side, side)
    for i in range(n):
        k = int(torch.randint(0, side, ()))
        if i % 2:
            out[i, 0, k, :] = 1.0
        else:
            out[i, 0, :, k] = 1.0
    return out
data = stripes()
data.shape, data.sum(), data[0, 0].nonzero().shape, data[1].squeeze().sum(1).argmax()
# %%
train, test = random_split(TensorDataset(data), [80, 16], generator=torch.Generator().manual_seed(1))
type(train).__name__, len(train), len(test), test.indices[:5]
# %%
class AutoEncoder(nn.Module):
    def __init__(self, latent: int = 4):
        super().__init__()
        self.encoder = nn.Sequential(nn.Flatten(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, latent))
        self.decoder = nn.Sequential(nn.Linear(latent, 32), nn.ReLU(), nn.Linear(32, 64), nn.Sigmoid(), nn.Unflatten(1, (1, 8, 8)))
    def forward(self, x: Tensor) -> Tuple[Tensor, Tensor]:
        z = self.encoder(x)
        return self.decoder(z), z
ae = AutoEncoder()
ae
# %%
loader = DataLoader(train, batch_size=20, shuffle=True, generator=torch.Generator().manual_seed(2))
opt = torch.optim.AdamW(ae.parameters(), lr=1e-2)
losses: List[float] = []
for epoch in range(15):
    running = 0.0
    for (batch,) in loader:
        out, _ = ae(batch)
        loss = F.mse_loss(out, batch)
        opt.zero_grad(); loss.backward(); opt.step()
        running += loss.item() * len(batch)
    losses.append(running / len(train))
print('first %.3f, last %.2f' % (losses[0], losses[-1]))
# %%
with torch.no_grad():
    out, z = ae(torch.stack([t for t, in test]))
out.shape, z.shape, bool(F.mse_loss(out, torch.stack([test[i][0] for i in range(16)])) < losses[0])
# %%
fig = plt.figure(figsize=(8, 2))
for i in range(5):
    ax = fig.add_subplot(2, 5, i + 1, xticks=[], yticks=[])
    ax.imshow(test[i][0][0], cmap='gray')
    ax = fig.add_subplot(2, 5, i + 6, xticks=[], yticks=[])
    ax.imshow(out[i, 0], cmap='gray')
fig.subplots_adjust(wspace=.1, hspace=.1)
len(fig.axes)
# %%
class VAE(nn.Module):
    def __init__(self, latent=2, hidden=24):
        super().__init__()
        self.fc1 = nn.Linear(64, hidden)
        self.mu, self.logvar = nn.Linear(hidden, latent), nn.Linear(hidden, latent)
        self.fc3, self.fc4 = nn.Linear(latent, hidden), nn.Linear(hidden, 64)
    def encode(self, x):
        h = F.relu(self.fc1(x))
        return self.mu(h), self.logvar(h)
    def reparameterize(self, mu, logvar):
        std = torch.exp(0.5 * logvar)
        eps = torch.randn_like(std)
        return mu + eps * std
    def decode(self, z):
        return torch.sigmoid(self.fc4(F.relu(self.fc3(z))))
    def forward(self, x):
        mu, logvar = self.encode(x.view(-1, 64))
        z = self.reparameterize(mu, logvar)
        return self.decode(z), mu, logvar
def vae_loss(recon, x, mu, logvar, beta=1.0):
    bce = F.binary_cross_entropy(recon, x.view(-1, 64), reduction='sum')
    kld = -0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())
    return bce + beta * kld, bce, kld
# %%
torch.manual_seed(5)
vae = VAE()
optimizer = torch.optim.Adam(vae.parameters(), lr=1e-2)
vae.train()
for epoch in range(1, 11):
    total = 0
    for (x,) in DataLoader(train, batch_size=16):
        optimizer.zero_grad()
        recon, mu, logvar = vae(x)
        loss, bce, kld = vae_loss(recon, x, mu, logvar)
        loss.backward()
        total += loss.item()
        optimizer.step()
    if epoch % 5 == 0:
        print('====> Epoch: {} Average loss: {:.1f}'.format(epoch, total / len(train)))
# %%
loss.shape, kld >= 0, mu.shape, logvar.requires_grad, loss.grad_fn.name()
# %%
with torch.no_grad():
    recon, mu, logvar = vae(torch.stack([t for t, in test]))
recon.shape, mu.dtype, recon.requires_grad
# %%
grid = torch.linspace(-2, 2, 4)
canvas = torch.zeros(4 * 8, 4 * 8)
with torch.no_grad():
    for r, a in enumerate(grid):
        for c, b in enumerate(grid):
            canvas[r * 8:(r + 1) * 8, c * 8:(c + 1) * 8] = vae.decode(torch.tensor([[a, b]])).view(8, 8)
plt.figure(figsize=(4, 4)); plt.imshow(canvas, cmap='magma', extent=[-2, 2, -2, 2]); plt.colorbar(shrink=.8); plt.xlabel('$z_1$'); plt.ylabel('$z_2$')
canvas.shape, 0 <= canvas.min(), canvas.max() <= 1
# %%
F.binary_cross_entropy(recon, torch.stack([t for t, in test]))
# %%
F.binary_cross_entropy(recon * 3 - 1, recon)
# %%
random_split(data, [50, 50])
# %%
Subset(data, range(3))[1].shape, [len(s) for s in random_split(range(10), [0.7, 0.3])]
# %%
nn.Unflatten(1, (2, 7))(torch.zeros(3, 15))
