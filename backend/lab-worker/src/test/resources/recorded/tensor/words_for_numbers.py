import torch
import torch.nn.functional as F
t = torch.tensor([3.0, 1.0, 2.0])
m = torch.arange(6.0).reshape(2, 3)
# %%
t.add(1, 2)
# %%
t.add(2, torch.ones(3))
# %%
torch.add(t, 10, torch.ones(3))
# %%
t.sub(1, 2)
# %%
t.sub(2, torch.ones(3))
# %%
torch.sub(t, 3, torch.ones(3))
# %%
t.clone().add_(2, torch.ones(3))
# %%
t.clone().sub_(2, torch.ones(3))
# %%
t.clone().add_(1, 2)
# %%
t.addcmul(2, t, t)
# %%
torch.addcmul(t, 0.5, t, t)
# %%
t.addcdiv(2, t, t)
# %%
t.clone().addcmul_(2, t, t)
# %%
t.clone().addcdiv_(0.5, t, t)
# %%
m.addmm(2, m[:, :2], m)
# %%
m.addmm(2, 0.5, m[:, :2], m)
# %%
t.add(1, 2, 3)
# %%
t.add()
# %%
t.add('a', 'b')
# %%
t.add(1, alpha=2)
# %%
t.mul(1, 2)
# %%
t.div(1, 2)
# %%
t.to(1.5)
# %%
t.to(None)
# %%
t.to()
# %%
t.to([1])
# %%
t.to(torch.int, 1.5)
# %%
t.to(dtype='a')
# %%
t.to(dtype=1)
# %%
t.to(dtype=torch.int8, other=3)
# %%
t.to(float), t.to(int), t.to(bool)
# %%
t.to('cpu', torch.int64), t.to(torch.int64, copy=True), t.to(m.long())
# %%
t.to(torch.device('cpu')), t.to(device='cpu', dtype=torch.float64)
# %%
t.to(True)
# %%
t.to(t.numpy())
# %%
torch.sort(t, 'a')
# %%
t.sort('a')
# %%
t.sort(1.5)
# %%
t.argsort('a')
# %%
t.transpose('a', 'b')
# %%
m.transpose(0, 'b')
# %%
m.transpose(0)
# %%
m.transpose(0, 1, 2)
# %%
t.size('a')
# %%
t.size(1.5)
# %%
t.size(5)
# %%
t.stride('a')
# %%
t.stride(1.5)
# %%
t.detach(1)
# %%
t.detach(1, 2)
# %%
t.detach(a=1)
# %%
t.dim(1)
# %%
t.numel(1)
# %%
t.item(0)
# %%
t.tolist(1)
# %%
t.numpy(1)
# %%
t.numpy('a')
# %%
t.numpy(force=1)
# %%
t.backward('a')
# %%
t.requires_grad_('a')
# %%
t.requires_grad_(1)
# %%
t.retain_grad(1)
# %%
t.data_ptr(1)
# %%
t.register_hook()
# %%
F.leaky_relu(t, 'a')
# %%
F.leaky_relu('a')
# %%
F.relu(t, 'a', 3)
# %%
F.elu(t, 'a')
# %%
F.selu(t, 'a')
# %%
F.softmax(t, 'a')
# %%
F.softmax(t, dim='a')
# %%
F.log_softmax(t, 'a')
# %%
F.softplus(t, 'a')
# %%
F.hardtanh(t, 'a')
# %%
F.gelu(t, 'a')
# %%
F.gelu(t, 1)
# %%
F.dropout(t, 'a')
# %%
F.dropout(t, 2)
# %%
F.normalize(t, 'a')
# %%
F.one_hot(torch.tensor([1]), 'a')
# %%
F.pad(t, 'a')
# %%
F.pad(t, (1,), 'a')
# %%
F.max_pool2d(m[None], 'a')
# %%
F.avg_pool2d(m[None], 'a')
# %%
F.linear(t, 'a')
# %%
F.mse_loss(t, t, reduction='a')
# %%
F.mse_loss(t, 'a')
# %%
F.cross_entropy(m, torch.tensor([0, 1]), 'a')
# %%
F.threshold(t, 'a', 1)
# %%
torch.max(m, 'a')
# %%
m.max('a')
# %%
m.sum('a')
# %%
m.mean('a')
# %%
m.mean(1.5)
# %%
m.sum(0, 'a')
# %%
torch.argmax(m, 'a')
# %%
m.argmax('a')
# %%
m.unsqueeze('a')
# %%
m.squeeze('a')
# %%
m.squeeze(1.5)
# %%
m.flatten('a')
# %%
m.view('a')
# %%
m.view(1.5)
# %%
m.reshape('a')
# %%
m.reshape(3, 'a')
# %%
m.permute('a')
# %%
m.expand('a')
# %%
m.repeat('a')
# %%
m.chunk('a')
# %%
m.split('a')
# %%
torch.cat((m, m), 'a')
# %%
torch.stack((m, m), 'a')
# %%
torch.cat((m, 1))
# %%
torch.cat(m, 'a')
# %%
m.index_select('a', torch.tensor([0]))
# %%
m.gather('a', torch.tensor([[0]]))
# %%
m.topk('a')
# %%
m.cumsum('a')
# %%
m.norm('a')
# %%
m.clamp('a')
# %%
m.clamp(0, 'a')
# %%
m.pow('a')
# %%
m ** 'a'
# %%
m.fill_('a')
# %%
m.type('a')
# %%
m.type(3)
# %%
m.float(1)
# %%
m.long('a')
# %%
m.cpu(1)
# %%
m.clone(1)
# %%
m.contiguous(1)
# %%
m.copy_('a')
# %%
m.copy_(1)
# %%
m.matmul('a')
# %%
m @ 'a'
# %%
m.mm(1)
# %%
m.eq('a')
# %%
m.allclose('a')
# %%
m.new_zeros('a')
# %%
m.new_tensor()
# %%
m.expand_as(1)
# %%
m.view_as('a')
# %%
m.masked_fill('a', 1)
# %%
m.masked_fill(m > 1, 'a')
# %%
m.unbind('a')
# %%
m.select('a', 0)
# %%
m.narrow('a', 0, 1)
# %%
m.std('a')
# %%
m.var(0, 'a')
# %%
m.any('a')
# %%
m.flip('a')
# %%
m.roll('a')
# %%
m.tril('a')
# %%
m.diagonal('a')
# %%
m.bernoulli_('a')
# %%
m.uniform_('a')
# %%
m.normal_('a', 'b')
# %%
m.lerp(m, 'a')
# %%
m.quantile('a')
# %%
m.median('a')
# %%
m.swapaxes('a', 'b')
# %%
m.movedim('a', 'b')
# %%
m.unfold('a', 1, 1)
# %%
t.to(1 + 2j)
# %%
t.to(torch.float64, False, True).dtype, t.to('cpu', None), t.to(other=m.long()).dtype
# %%
a = t.to(t.dtype)
b = t.to(t.dtype, copy=True)
a is t, b is t
# %%
t.to('cpu', 'cpu')
# %%
torch.addmm(2, m[:, :2], m[:, :2].T[:, :2].T, torch.ones(2, 2))
# %%
torch.addmv(0.5, t, 2, torch.eye(3), t)
# %%
torch.baddbmm(torch.ones(1, 2, 2), torch.ones(1, 2, 3), torch.ones(1, 3, 2), beta=2)
# %%
torch.ones(1, 2, 2).baddbmm(3, torch.ones(1, 2, 3), torch.ones(1, 3, 2))
# %%
t.sub(t, 2)
# %%
t.add(t, 2)
# %%
t.add(2, 'a')
# %%
x = torch.ones(3, requires_grad=True)
x.add(3, x).sum().backward()
x.grad
# %%
F.leaky_relu(t, negative_slope='a')
# %%
F.leaky_relu(t, 0.1, True)
# %%
F.elu(t, 'a', True)
# %%
F.rrelu(t, 'a')
# %%
F.celu(t, 'a')
# %%
F.celu('a')
# %%
F.silu(t, 'a')
# %%
F.relu6(t, True)
