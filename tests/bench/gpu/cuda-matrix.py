# The matrix product of chapter 4 on the GPU.
# steps: 20
# %% once
import torch

assert torch.cuda.is_available(), 'this machine has no CUDA device that PyTorch can use'
a = torch.rand(2048, 2048, device='cuda')
b = torch.rand(2048, 2048, device='cuda')
# %% round
for i in range(20):
    c = torch.matmul(a, b)
torch.cuda.synchronize()
