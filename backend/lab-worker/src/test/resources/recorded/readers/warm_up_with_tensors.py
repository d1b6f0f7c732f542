# %%
import torch
# %%
# a beginner checks what can be done with a tensor
a = torch.tensor([[1, 2, 3], [4, 5, 6]])
a
# %%
a.shape, a.size(), a.dim(), a.numel(), len(a)
# %%
b = a.float()
b.dtype, a.dtype
# %%
print(b / 2)
print(b ** 2)
print(b.sqrt())
print(-b + 1)
# %%
print(f"sum {b.sum()}, mean {b.mean():.3f}, biggest {b.max().item()}")
# %%
for row in a:
    print(row, row.sum().item())
# %%
[int(v) for v in a[0]]
# %%
a.tolist()
# %%
b[0, 1] = -9
b
# %%
b[b < 0]
# %%
torch.where(b > 2, b, torch.zeros_like(b))
# %%
torch.cat([a, a], dim=0)
# %%
torch.stack((a[0], a[1], a[0]))
# %%
a.view(3, 2)
# %%
a.reshape(-1)
# %%
a.view(4, 2)
# %%
a.t()
# %%
a @ a.t()
# %%
torch.matmul(b, torch.ones(3))
# %%
torch.zeros(2, 3), torch.ones((2, 2)), torch.eye(2)
# %%
torch.linspace(0, 1, 5)
# %%
torch.arange(0, 1, 0.25)
# %%
x = torch.FloatTensor([1, 2])
x
# %%
x += 10
x.add_(1)
# %%
a + torch.tensor([10, 20, 30])
# %%
a + torch.tensor([10, 20])
# %%
a[5]
# %%
torch.tensor([1.0, 2.0]) @ torch.tensor([[1.0]])
# %%
c = torch.rand(1000)
0 <= c.min() and c.max() < 1
# %%
torch.manual_seed(7); print(torch.randn(3)); print(torch.randint(0, 10, (5,))); print(torch.randperm(6))
# %%
x.unsqueeze(0).shape, x.unsqueeze(1).shape, x.unsqueeze(0).squeeze().shape
# %%
b.argmax(), b.argmax(dim=1), b.max(dim=1)
# %%
torch.equal(a, a.clone()), (a == a.t().t()).all()
# %%
x.numpy(), type(x.numpy())
# %%
bool(torch.tensor(0.0)), float(torch.tensor(2)), int(torch.tensor(2.9))
# %%
bool(torch.tensor([1, 2]))
# %%
torch.tensor([[1, 2], [3]])
# %%
x.device, x.is_cuda, torch.cuda.is_available()
