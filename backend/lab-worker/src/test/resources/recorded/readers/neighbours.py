# %%
import torch, numpy as np, pandas as pd
import matplotlib.pyplot as plt
from collections import Counter, defaultdict
from itertools import product, combinations, chain, islice, cycle, accumulate, groupby, count
_ = torch.manual_seed(123)
# %%
centres = torch.tensor([[0., 0.], [4., 4.], [0., 5.]])
points = torch.cat([c + 0.6 * torch.randn(20, 2) for c in centres])
labels = torch.arange(3).repeat_interleave(20)
points.shape, labels.bincount(), labels.unique(return_counts=True)
# %%
def knn(x, k=5):
    d = torch.cdist(x, points)
    nearest = d.topk(k, largest=False).indices
    return labels[nearest].mode(dim=1).values
knn(torch.tensor([[0.1, 0.2], [3.5, 4.2], [0.5, 4.4]]))
# %%
d = torch.cdist(points[:3], points[:3])
d.diagonal(), torch.allclose(d, d.T), (points[:3, None] - points[None, :3]).pow(2).sum(-1).sqrt().sub(d).abs().max() < 1e-3
# %%
(knn(points) == labels).float().mean()
# %%
Counter(labels.tolist()), Counter(knn(points, 1).tolist()).most_common(1)
# %%
def kmeans(x, k, rounds=10, seed=0):
    g = torch.Generator().manual_seed(seed)
    centre = x[torch.randperm(len(x), generator=g)[:k]].clone()
    for r in range(rounds):
        group = (x.unsqueeze(1) - centre.unsqueeze(0)).norm(dim=-1).argmin(dim=1)
        fresh = torch.stack([x[group == j].mean(0) if (group == j).any() else centre[j] for j in range(k)])
        if torch.allclose(fresh, centre):
            break
        centre = fresh
    return centre, group, r
centre, group, rounds = kmeans(points, 3, seed=5)
centre[centre.sum(1).argsort()].round(decimals=1), group.bincount().sort().values
# %%
cm = torch.zeros(3, 3, dtype=torch.long)
for a, b in zip(labels, knn(points)):
    cm[a, b] += 1
cm
# %%
pd.DataFrame(cm.numpy(), index=[f'true {i}' for i in range(3)], columns=[f'guess {i}' for i in range(3)])
# %%
plt.matshow(cm, cmap='Greens')
for i, j in product(range(3), repeat=2):
    plt.text(j, i, int(cm[i, j]), ha='center', va='center', color='white' if cm[i, j] > 10 else 'black')
plt.xlabel('guess'); plt.ylabel('truth')
# %%
np.bincount(3 * labels.numpy() + group.numpy(), minlength=9).reshape(3, 3).sum(axis=1)
# %%
# principal components
X = points - points.mean(0)
U, S, Vh = torch.linalg.svd(X, full_matrices=False)
(S ** 2 / (S ** 2).sum()).round(decimals=2), U.shape, Vh.shape, torch.dist(U @ torch.diag(S) @ Vh, X) < 1e-4
# %%
L, Q = torch.linalg.eigh(X.T @ X / (len(X) - 1))
L.flip(0).round(decimals=2), torch.allclose(L.flip(0), S ** 2 / (len(X) - 1), rtol=1e-4), torch.cov(X.T).round(decimals=2)
# %%
torch.linalg.svd(torch.ones(3))
# %%
torch.linalg.inv(torch.ones(2, 2))
# %%
torch.linalg.solve(torch.tensor([[2., 1.], [1., 3.]]), torch.tensor([3., 5.])), torch.linalg.det(torch.eye(3) * 2), torch.linalg.matrix_rank(torch.ones(3, 3))
# %%
list(islice(cycle('ab'), 5)), list(accumulate([1, 2, 3])), [(k, len(list(g))) for k, g in groupby('aaabbc')], list(combinations('abc', 2)), [*chain([1], (2, 3))]
# %%
groups = defaultdict(list)
for p, l in zip(points[::10].round(decimals=0).tolist(), labels[::10].tolist()):
    groups[l].append(p)
dict(groups)
# %%
fig, ax = plt.subplots(subplot_kw=dict(aspect='equal'))
for j, (colour, marker) in enumerate(zip(plt.cm.tab10.colors, 'os^')):
    ax.scatter(*points[labels == j].T, color=colour, marker=marker, label=f'{j}')
ax.scatter(centre[:, 0], centre[:, 1], s=120, c='k', marker='x')
ax.legend(title='class', loc='lower right', ncol=3)
ax.set(xlabel='x', ylabel='y', title='three groups', xlim=(-3, 7))
ax.get_title(), ax.get_xlim(), len(ax.collections), [t.get_text() for t in ax.get_legend().get_texts()]
# %%
torch.histc(points[:, 0], bins=4, min=-2, max=6), torch.bucketize(torch.tensor([1., 3.]), torch.tensor([0., 2., 4.])), torch.quantile(torch.arange(5.), torch.tensor([.25, .5]))
