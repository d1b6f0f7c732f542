assert isinstance(SizedClassifier(20), nn.Module), say('module')
for hidden in [20, 7, 400]:
    sized = SizedClassifier(hidden)
    count = sum(p.numel() for p in sized.parameters())
    want = 784 * hidden + hidden + hidden * 10 + 10
    assert count == want, say('count', hidden=hidden, got=count, want=want)
    for scale in [1.0, 40.0]:
        answer = sized(scale * torch.rand(784)).detach()
        shape = tuple(answer.shape)
        assert shape == (10,), say('shape', hidden=hidden, got=shape, want=(10,))
        low, high = answer.min().item(), answer.max().item()
        assert 0 <= low and high <= 1, say(
            'between', hidden=hidden, low=round(low, 3), high=round(high, 3))
