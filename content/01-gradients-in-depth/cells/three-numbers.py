import torch

a = torch.tensor(2.0, requires_grad=True)
b = 3 * a + 1
c = b**2

for name, tensor in [("a", a), ("b", b), ("c", c)]:
    made_by = tensor.grad_fn.name() if tensor.grad_fn else "nobody"
    print(name, "leaf:", tensor.is_leaf, " made by:", made_by)
