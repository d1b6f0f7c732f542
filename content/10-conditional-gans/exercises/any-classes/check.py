import torch

source = torch.Generator().manual_seed(5)
for pixels, classes, count in [(784, 26, 4), (100, 3, 7), (1024, 10, 2)]:
    network = Judge(pixels, classes)
    assert isinstance(network, torch.nn.Module), say(
        'kind', pixels=pixels, classes=classes,
        got=type(network).__name__)
    images = torch.rand(count, pixels, generator=source)
    every = torch.eye(classes)
    first = every[[0] * count]
    second = every[[1] * count]
    with torch.no_grad():
        marks = network(images, first)
        others = network(images, second)
        plain = network(torch.zeros(count, pixels), first)
    want = (count, 1)
    assert tuple(marks.shape) == want, say(
        'shape', count=count, pixels=pixels, classes=classes,
        got=tuple(marks.shape), want=want)
    low, high = marks.min().item(), marks.max().item()
    assert 0 <= low and high <= 1, say(
        'range', low=round(low, 3), high=round(high, 3))
    assert (marks - plain).abs().max() > 1e-6, say('image')
    assert (marks - others).abs().max() > 1e-6, say('label')
