# %%
import torch, torch.nn as nn, numpy as np, pandas as pd, time
from torch.utils.data import Dataset, DataLoader
import matplotlib.pyplot as plt
print(torch.get_default_dtype(), torch.is_grad_enabled())
# %%
device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
device, str(device), device.type, torch.zeros(2).to(device).device
# %%
if torch.cuda.is_available():
    torch.set_default_tensor_type(torch.cuda.FloatTensor)
    print("using cuda:", torch.cuda.get_device_name(0))
else:
    print('no gpu')
# %%
class Blobs(Dataset):
    """Round spots on 10 x 10 pictures."""
    def __init__(self, n=64, side=10, seed=0):
        g = torch.Generator().manual_seed(seed)
        self.centres = torch.rand(n, 2, generator=g) * 4 + 3
        grid = torch.stack(torch.meshgrid(torch.arange(side), torch.arange(side), indexing='ij'), -1).float()
        self.pictures = torch.exp(-((grid[None] - self.centres[:, None, None]) ** 2).sum(-1) / 6)
    def __len__(self): return len(self.pictures)
    def __getitem__(self, i): return self.pictures[i].flatten()
    def plot_image(self, i, ax=None):
        (ax or plt.gca()).imshow(self.pictures[i], cmap='gray_r', vmin=0, vmax=1)
blobs = Blobs()
len(blobs), blobs[0].shape, round(blobs[0].max().item(), 3), round(blobs.pictures.mean().item(), 4)
# %%
fig, axes = plt.subplots(2, 3, figsize=(6, 4), sharex=True, sharey=True)
for i, ax in enumerate(axes.flat):
    blobs.plot_image(i, ax); ax.set_title(f'#{i}', fontsize=8); ax.axis('off')
plt.tight_layout()
# %%
loader = DataLoader(blobs, batch_size=16, shuffle=False, drop_last=True)
len(loader), next(iter(loader)).shape
# %%
def noise(n, size=20): return torch.randn(n, size)
def discriminator():
    return nn.Sequential(nn.Linear(100, 40), nn.LeakyReLU(0.02), nn.LayerNorm(40), nn.Linear(40, 1), nn.Sigmoid())
def generator():
    return nn.Sequential(nn.Linear(20, 40), nn.LeakyReLU(0.02), nn.LayerNorm(40), nn.Linear(40, 100), nn.Sigmoid())
torch.manual_seed(10)
D, G = discriminator().to(device), generator().to(device)
print(D[0], G[-1], sep='\n\n')
# %%
bce = nn.BCELoss()
opt_d = torch.optim.Adam(D.parameters(), lr=1e-3, betas=(0.5, 0.999))
opt_g = torch.optim.Adam(G.parameters(), lr=1e-3, betas=(0.5, 0.999))
loss_d, loss_g = [], []
start = time.time()
for epoch in range(20):
    for real in loader:
        b = real.size(0)
        fake = G(noise(b))
        cost = bce(D(real), torch.ones(b, 1)) + bce(D(fake.detach()), torch.zeros(b, 1))
        opt_d.zero_grad(); cost.backward(); opt_d.step()
        loss_d.append(cost.item())
        tricked = bce(D(fake), torch.ones(b, 1))
        opt_g.zero_grad(); tricked.backward(); opt_g.step()
        loss_g.append(tricked.item())
    if epoch in {0, 9, 19}:
        print(f"epoch {epoch + 1:3d} | D {loss_d[-1]:.2f} | G {loss_g[-1]:.2f}")
took = time.time() - start
# %%
assert took > 0, "time runs backwards"
len(loss_d), isinstance(took, float)
# %%
progress = pd.DataFrame({'D': loss_d, 'G': loss_g})
progress.plot(figsize=(12, 4), alpha=0.6, marker='.', grid=True, yticks=(0, 0.5, 1, 1.5), ylim=(0, 3), title='losses', xlabel='batch', ylabel='loss', style=['-', '--'], color=['tab:blue', 'tab:orange'], legend=True)
# %%
progress.rolling(10).mean().iloc[[8, 9, -1]].round(1)
# %%
with torch.no_grad():
    samples = G(noise(6)).view(-1, 10, 10)
f, axarr = plt.subplots(2, 3, figsize=(8, 5))
for i in range(2):
    for j in range(3):
        axarr[i, j].imshow(samples[i * 3 + j].cpu().numpy(), interpolation='none', cmap='Blues')
samples.shape, samples.min() >= 0, (samples <= 1).all()
# %%
axarr.shape, type(axarr[0, 0]).__name__, type(f).__name__
# %%
# walk from one seed to another
s1, s2 = noise(1), noise(1)
path = torch.cat([torch.lerp(s1, s2, t) for t in torch.linspace(0, 1, 7)])
path.shape, torch.equal(path[0], s1[0]), torch.allclose(path[-1], s2[0])
# %%
D(real[0]).shape, D(real).squeeze().shape
# %%
D(G(noise(3)).view(3, 10, 10))
# %%
bce(D(real), torch.ones(16))
# %%
bce(torch.tensor([1.2]), torch.tensor([1.]))
