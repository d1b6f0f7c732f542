# %% what may follow the number
import torch
x = torch.tensor(3.5, requires_grad=True)
y = (x - 1) * (x - 2) * (x - 3)
y
# %% its gradient
y.backward()
x.grad
# %% arguments that don't fit
torch.zeros(2, 3).view(7)
# %% text where a number belongs
torch.tensor([1, 'a'])
# %% a list that is not even
torch.tensor([[1, 2], [3]])
# %% wide and long
torch.arange(40.0).view(4, 10) * 1000
# %% integers, wide
torch.arange(60).view(2, 30)
# %% three axes, shortened
torch.arange(6000.0).view(20, 30, 10)
# %% options
torch.set_printoptions(precision=2, sci_mode=False)
print(torch.tensor([1e-5, 12345.678]))
torch.set_printoptions(profile='default')
torch.tensor([1e-5, 12345.678])
