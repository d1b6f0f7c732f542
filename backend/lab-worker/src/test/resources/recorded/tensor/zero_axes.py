# %% a single number of every type, with numbers
import torch
import operator
types = [torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16, torch.int8,
         torch.uint8, torch.bool]
ways = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow]

def show(f):
    try:
        r = f()
        return f'{r.dtype} {r.tolist():.3f}' if r.dim() == 0 else f'{r.dtype} {r.tolist()}'
    except Exception as e:
        return f'{type(e).__name__}: {e}'

for t in types:
    for way in ways:
        a = torch.tensor(3).to(t)
        if t in (torch.float16, torch.bfloat16) or t == torch.bool and way in (operator.sub, operator.floordiv, operator.mod, operator.pow):
            continue
        print(t, way.__name__, show(lambda: way(a, 2)), show(lambda: way(a, 0.5)), show(lambda: way(2, a)),
              show(lambda: way(0.5, a)))
# %% half and brain floats
for t in [torch.float16, torch.bfloat16]:
    a = torch.tensor(3).to(t)
    print((a + 1).dtype, (a * 0.5).dtype, (a / 2).dtype, (1 - a).dtype, (a ** 2).dtype)
# %% comparisons
for t in types:
    a = torch.tensor(1).to(t)
    print((a > 0.5).dtype, bool(a > 0.5), bool(a == 1), bool(a < 2), bool(a != 1.0), bool(2 >= a))
# %% with one axis
for t in types:
    a = torch.tensor([1, 0]).to(t)
    print((a + 1).dtype, (a + 0.5).dtype, (a * 2).dtype)
# %% in place
a = torch.tensor(2.0)
a += 0.1; a *= 2; a -= 1; a /= 4
print(a, a.dtype)
# %% a loss
loss = torch.tensor([1.0, 2.0], requires_grad=True).mean()
print(loss * 0.1, 0.1 * loss, loss + 1e-8, loss / 3, -loss, loss ** 2, 1 - loss)
# %% two numbers of different types
for t in types:
    print([(torch.tensor(1).to(t) + torch.tensor(1).to(u)).dtype for u in types])
# %% one number and one axis
for t in types[:2] + types[4:]:
    print([(torch.tensor(1).to(t) + torch.tensor([1]).to(u)).dtype for u in types])
# %% exactness
a = torch.tensor(0.1)
print(a * 3, (a * 3).item(), (a + 0.2).item(), (torch.tensor([0.1]) * 3).item(), (torch.tensor([0.1]) + 0.2).item())
