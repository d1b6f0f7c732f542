# %%
import torch
p = torch.tensor([0.25, 0.25, 0.5])
torch.manual_seed(6); torch.multinomial(p, 1, True)
# %%
torch.manual_seed(6); torch.multinomial(p, 1)
# %%
torch.manual_seed(6); torch.multinomial(p, 8, True)
# %%
torch.manual_seed(6); torch.multinomial(p, 3)
# %%
torch.manual_seed(6); torch.empty(3).exponential_()
# %%
torch.manual_seed(6); torch.rand(3), torch.rand(3, dtype=torch.double)
# %%
import torch, torch.nn.functional as F
torch.manual_seed(1); F.dropout(torch.ones(2, 3).t())
# %%
torch.manual_seed(1); F.dropout(torch.ones(3, 2))
# %%
torch.manual_seed(1); F.dropout(torch.ones(2, 3, 4).transpose(0, 1))
# %%
p = torch.tensor([[1., 2., 3.], [3., 2., 0.]])
torch.manual_seed(1); torch.multinomial(p, 1, True), torch.multinomial(p, 1, True), torch.rand(1)
# %%
torch.manual_seed(1); torch.multinomial(torch.rand(20, 5), 1, replacement=True).t(), torch.rand(2)
# %%
torch.multinomial(torch.tensor([0., 0.]), 1, True)
