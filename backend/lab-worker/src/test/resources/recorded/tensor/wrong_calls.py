# %%
import torch, numpy as np
# %%
torch.tensor(["a"])
# %%
torch.tensor([1, "a"])
# %%
torch.tensor("a")
# %%
torch.tensor([["a", "b"]])
# %%
torch.zeros(3)['a']
# %%
torch.zeros(3, 3, 3)['ab']
# %%
torch.zeros(3, 3, 3)['abcd']
# %%
import torch.nn.functional as F
F.l1_loss(torch.ones(2), 1)
# %%
F.mse_loss(1, torch.ones(1))
# %%
F.smooth_l1_loss(torch.ones(2), [1, 2])
# %%
F.mse_loss(torch.ones(2), np.ones(2))
# %%
F.binary_cross_entropy(torch.ones(2), 1)
# %%
F.cross_entropy(torch.ones(2, 2), 1)
# %%
F.cross_entropy(torch.ones(2, 2), [0, 1])
# %%
F.one_hot(torch.tensor([-1, 2]))
# %%
F.one_hot(torch.tensor([], dtype=torch.long))
# %%
F.one_hot([1, 2])
# %%
F.relu(1.0)
# %%
F.softmax([1.0], 0)
# %%
F.linear(torch.ones(2, 2), [1, 2])
# %%
import pickle
w = torch.nn.Linear(2, 1)
v = pickle.loads(pickle.dumps(w))
torch.equal(v.weight, w.weight), type(v.weight).__name__, v
# %%
pickle.loads(pickle.dumps({'a': torch.arange(3), 'b': torch.ones(1, requires_grad=True)}))
