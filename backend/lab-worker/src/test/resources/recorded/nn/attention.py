# %%
import torch, torch.nn as nn
torch.manual_seed(1)
a = nn.MultiheadAttention(4, 2)
a
# %%
a.in_proj_weight, a.in_proj_bias, a.out_proj.weight, a.out_proj.bias
# %%
x = torch.randn(3, 2, 4)
y, w = a(x, x, x)
y
# %%
w, w.sum(-1)
# %%
[n for n, p in a.named_parameters()], list(a.state_dict()), a.embed_dim, a.num_heads, a.head_dim
# %%
q = torch.randn(5, 2, 4)
a(q, x, x)
# %%
a(q, x, x, need_weights=False)[1], a(q, x, x, average_attn_weights=False)[1].shape
# %%
mask = torch.triu(torch.ones(3, 3, dtype=torch.bool), diagonal=1)
a(x, x, x, attn_mask=mask)
# %%
a(x, x, x, attn_mask=torch.zeros(3, 3).masked_fill(mask, float('-inf')))[1]
# %%
a(x, x, x, key_padding_mask=torch.tensor([[False, False, True], [False, True, True]]))[1]
# %%
a(x, x, x, attn_mask=torch.ones(2, 3, dtype=torch.bool))
# %%
a(x, x, x, attn_mask=torch.ones(3, 3).long())
# %%
a(torch.randn(3, 4), torch.randn(3, 4), torch.randn(3, 4))
# %%
a(torch.randn(3, 2, 5), x, x)
# %%
a(x[0, 0], x, x)
# %%
nn.MultiheadAttention(5, 2)
# %%
torch.manual_seed(2)
b = nn.MultiheadAttention(4, 1, batch_first=True, kdim=3, vdim=2, bias=False)
b(torch.randn(2, 3, 4), torch.randn(2, 5, 3), torch.randn(2, 5, 2))
# %%
[(n, p.shape) for n, p in b.named_parameters()]
# %%
y, w = a(x, x, x)
y.sum().backward()
a.in_proj_weight.grad.abs().sum(), a.out_proj.bias.grad
# %%
torch.manual_seed(3)
d = nn.MultiheadAttention(4, 2, dropout=0.5)
d(x, x, x)
# %%
d.eval(); d(x, x, x)[1]
# %%
e(x)
# %%
torch.manual_seed(5)
t = nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8, batch_first=True), 2)
t(x)
# %%
t.eval()(x)
# %%
sum(p.numel() for p in t.parameters()), len(t.layers)
# %%
with torch.no_grad(): print(t(x))
# %%
t(x, mask=torch.triu(torch.full((2, 2), float('-inf')), 1))
# %%
nn.TransformerEncoderLayer(4, 2, activation='gelu', norm_first=True, dropout=0)(x).shape
# %%
nn.TransformerEncoderLayer(4, 2, activation='foo')
# %%
nn.TransformerEncoderLayer(4, 3)
# %%
from torch.nn.utils.rnn import pad_sequence, pack_padded_sequence, pad_packed_sequence, pack_sequence
seqs = [torch.tensor([1., 2., 3.]), torch.tensor([4., 5.]), torch.tensor([6.])]
pad_sequence(seqs), pad_sequence(seqs, batch_first=True), pad_sequence(seqs, True, -1)
# %%
pad_sequence([torch.ones(2, 2), torch.zeros(1, 2)], batch_first=True)
# %%
pad_sequence([])
# %%
p = pack_padded_sequence(pad_sequence(seqs, True), [3, 2, 1], batch_first=True)
p
# %%
p.data, p.batch_sizes, p.sorted_indices, pad_packed_sequence(p), pad_packed_sequence(p, batch_first=True)
# %%
u = pack_padded_sequence(torch.arange(6.).reshape(2, 3), torch.tensor([1, 3]), batch_first=True)
# %%
u = pack_padded_sequence(torch.arange(6.).reshape(2, 3), torch.tensor([1, 3]), batch_first=True, enforce_sorted=False)
u, pad_packed_sequence(u, batch_first=True)
# %%
pack_padded_sequence(torch.ones(2, 3), [0, 1])
# %%
pack_sequence(seqs)
# %%
pad_packed_sequence(p, batch_first=True, padding_value=-1, total_length=5)
# %%
pad_packed_sequence(p, total_length=2)
# %%
torch.manual_seed(6)
r = nn.LSTM(1, 2, batch_first=True)
xs = pad_sequence(seqs, batch_first=True).unsqueeze(-1)
out, (h, c) = r(pack_padded_sequence(xs, [3, 2, 1], batch_first=True))
out
# %%
h, c, pad_packed_sequence(out, batch_first=True)
# %%
g = nn.GRU(1, 2, num_layers=2, bidirectional=True)
o, h = g(pack_padded_sequence(xs.transpose(0, 1), [1, 3, 2], enforce_sorted=False))
pad_packed_sequence(o), h
# %%
nn.RNN(1, 2)(pack_sequence([s.unsqueeze(-1) for s in seqs]))
