import torch
# %%
torch.manual_seed(3)
state = torch.get_rng_state()
state.dtype, state.shape, state.device
# %%
a = torch.rand(3), torch.randn(4), torch.randint(0, 10, (3,)), torch.randperm(5)
torch.set_rng_state(state)
b = torch.rand(3), torch.randn(4), torch.randint(0, 10, (3,)), torch.randperm(5)
a, all(torch.equal(x, y) for x, y in zip(a, b))
# %%
torch.manual_seed(7)
print(torch.randn(3))
state = torch.get_rng_state()
print(torch.randn(5), torch.rand(700).sum())
torch.set_rng_state(state)
print(torch.randn(5), torch.rand(700).sum())
# %%
# One normal number is kept back after an odd count of small ones.
torch.manual_seed(11)
print(torch.randn(1))
state = torch.get_rng_state()
print(torch.randn(1), torch.randn(1))
torch.set_rng_state(state)
print(torch.randn(1), torch.randn(1))
# %%
torch.manual_seed(42)
state = torch.get_rng_state()
state[:16], state[24:32], state.sum(), int(state.long().sum())
# %%
torch.rand(10)
s = torch.get_rng_state()
s[:24], s[-40:]
# %%
torch.manual_seed(123)
x = torch.rand(2)
with torch.random.fork_rng():
    torch.manual_seed(0)
    print(torch.rand(2))
x, torch.rand(2)
# %%
torch.manual_seed(123)
with torch.random.fork_rng(enabled=False):
    print(torch.rand(2))
torch.rand(2)
# %%
torch.manual_seed(5)
torch.initial_seed(), torch.random.initial_seed()
# %%
torch.manual_seed(-1).initial_seed()
# %%
torch.manual_seed(2 ** 64 - 5)
torch.initial_seed()
# %%
s = torch.seed()
type(s), s == torch.initial_seed()
# %%
torch.manual_seed(9)
kept = torch.get_rng_state()
torch.manual_seed(10)
torch.set_rng_state(kept)
torch.initial_seed(), torch.rand(2)
# %%
g = torch.Generator()
g.manual_seed(4)
s = g.get_state()
a = torch.rand(3, generator=g)
g.set_state(s)
b = torch.rand(3, generator=g)
a, b, s.shape, g.initial_seed()
# %%
h = torch.Generator()
h.set_state(g.get_state())
torch.rand(3, generator=g), torch.rand(3, generator=h)
# %%
torch.set_rng_state('state')
# %%
torch.set_rng_state(torch.zeros(5056))
# %%
torch.set_rng_state(torch.zeros(5056, dtype=torch.uint8))
# %%
torch.set_rng_state(torch.zeros(12, dtype=torch.uint8))
# %%
bad = torch.get_rng_state()
bad[8:12] = 255
torch.set_rng_state(bad)
# %%
torch.set_rng_state([1, 2])
# %%
torch.set_rng_state(3)
# %%
torch.random.get_rng_state().numel(), torch.random.default_generator is torch.default_generator
# %%
def draw():
    with torch.random.fork_rng():
        return torch.rand(1)
torch.manual_seed(0)
draw(), draw(), torch.rand(1)
# %%
import torch.nn as nn
torch.manual_seed(1)
state = torch.get_rng_state()
first = nn.Linear(3, 2)
torch.set_rng_state(state)
second = nn.Linear(3, 2)
torch.equal(first.weight, second.weight), torch.equal(first.bias, second.bias), first.bias
# %%
torch.manual_seed(1)
drop = nn.Dropout(0.5)
s = torch.get_rng_state()
one = drop(torch.ones(6))
torch.set_rng_state(s)
one, drop(torch.ones(6))
