import torch

assert isinstance(enlarger, torch.nn.Module), say(
    'kind', got=type(enlarger).__name__)

source = torch.Generator().manual_seed(4)
for count in [2, 5]:
    given = 20 * torch.randn(count, 8, 7, 7, generator=source)
    with torch.no_grad():
        drawn = enlarger(given)
    want = (count, 1, 28, 28)
    assert tuple(drawn.shape) == want, say(
        'shape', given=tuple(given.shape), got=tuple(drawn.shape),
        want=want)
    low, high = drawn.min().item(), drawn.max().item()
    assert 0 <= low and high <= 1, say(
        'range', low=round(low, 3), high=round(high, 3))

count = sum(p.numel() for p in enlarger.parameters())
assert count < 3000, say('large', got=count)
