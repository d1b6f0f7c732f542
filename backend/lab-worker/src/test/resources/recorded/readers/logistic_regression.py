# %%
import torch, math
from torch import nn, optim
import torch.nn.functional as F
import pandas as pd
_ = torch.manual_seed(7)
# %%
n = 60
a = torch.randn(n, 2) + torch.tensor([1.5, 1.0])
b = torch.randn(n, 2) - torch.tensor([1.0, 1.5])
x = torch.cat([a, b])
y = torch.cat([torch.ones(n), torch.zeros(n)]).unsqueeze(1)
x.shape, y.shape, y.sum(), x.mean(dim=0)
# %%
frame = pd.DataFrame(x.numpy(), columns=['x1', 'x2'])
frame['class'] = y.numpy().astype(int)
frame.groupby('class').mean().round(2)
# %%
frame.sample(3, random_state=1).round(2)
# %%
frame['class'].value_counts().to_dict()
# %%
class LogisticRegression(nn.Module):
    def __init__(self, n_inputs: int, n_outputs: int = 1) -> None:
        super().__init__()
        self.linear = nn.Linear(n_inputs, n_outputs)

    def forward(self, inputs: torch.Tensor) -> torch.Tensor:
        return torch.sigmoid(self.linear(inputs))

model = LogisticRegression(2)
print(model)
for name, p in model.named_parameters():
    print(f"{name:15s} {tuple(p.shape)!s:8} {p.requires_grad}")
# %%
criterion = nn.BCELoss()
optimizer = optim.SGD(model.parameters(), lr=0.5, momentum=0.9)
# %%
history = {'loss': [], 'acc': []}
for epoch in range(1, 51):
    out = model(x)
    loss = criterion(out, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    acc = ((out > 0.5).float() == y).float().mean().item()
    history['loss'].append(loss.item()); history['acc'].append(acc)
    if epoch % 10 == 0:
        print(f'[{epoch:02d}/50] loss: {loss.item():.3f} accuracy: {acc:.2%}')
# %%
pd.DataFrame(history).iloc[[0, 9, -1]].round(2)
# %%
pd.DataFrame(history).plot(subplots=True, figsize=(8, 4), title='training', grid=True)
# %%
predictions = model(x).detach().round().int().flatten()
truth = y.int().flatten()
pd.crosstab(truth.numpy(), predictions.numpy(), rownames=['truth'], colnames=['guess'])
# %%
tp = int(((predictions == 1) & (truth == 1)).sum())
fp = int(((predictions == 1) & (truth == 0)).sum())
fn = int(((predictions == 0) & (truth == 1)).sum())
precision, recall = tp / (tp + fp), tp / (tp + fn)
print(f"{precision=:.3f} {recall=:.3f} f1={2 * precision * recall / (precision + recall):.3f}")
# %%
# without and with logits
logits = model.linear(x)
print(torch.allclose(F.binary_cross_entropy_with_logits(logits, y), criterion(torch.sigmoid(logits), y), atol=1e-6))
criterion(logits, y)
# %%
criterion(model(x), y.squeeze())
# %%
criterion(model(x), y.long())
# %%
nn.BCEWithLogitsLoss()(logits, y.double()).dtype
# %%
w1, w2 = model.linear.weight.detach().squeeze().tolist()
bias = model.linear.bias.item()
import matplotlib.pyplot as plt
import numpy as np
xx, yy = np.meshgrid(np.linspace(-4, 4, 40), np.linspace(-4, 4, 40))
grid = torch.tensor(np.c_[xx.ravel(), yy.ravel()], dtype=torch.float32)
with torch.inference_mode():
    zz = model(grid).reshape(xx.shape).numpy()
plt.contourf(xx, yy, zz, levels=[0, .25, .5, .75, 1], cmap='RdBu', alpha=.5)
plt.colorbar(label='probability')
plt.scatter(*x.T, c=y.squeeze(), cmap='RdBu', edgecolor='k')
plt.axline((0, -bias / w2), slope=-w1 / w2, color='k', ls=':')
plt.xlim(-4, 4); plt.ylim(-4, 4)
zz.shape, zz.dtype
# %%
# softmax version
two = nn.Linear(2, 2)
opt2 = optim.Adam(two.parameters(), lr=.1, weight_decay=1e-4)
labels = y.squeeze().long()
for _ in range(40):
    opt2.zero_grad()
    l = F.cross_entropy(two(x), labels)
    l.backward()
    opt2.step()
print(round(l.item(), 2), (two(x).argmax(1) == labels).sum().item(), '/', len(labels))
# %%
F.cross_entropy(two(x), y.squeeze())
# %%
F.cross_entropy(two(x), labels + 1)
# %%
F.cross_entropy(two(x)[:5], labels)
# %%
nn.LogisticRegression(2, 1)
