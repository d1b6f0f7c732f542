import torch

def rounded(tensor):
    return [round(value, 2) for value in tensor.tolist()]

for count in [3, 2, 5, 11]:
    for a, b in [([0.0, 1.0], [1.0, 3.0]), ([2.0, -1.0, 0.5], [-2.0, 0.0, 0.5])]:
        a, b = torch.tensor(a), torch.tensor(b)
        seeds = path(a, b, count)
        got = 0 if seeds is None else len(seeds)
        assert got == count, say('count', count=count, got=got)
        for seed in seeds:
            assert tuple(seed.shape) == tuple(a.shape), say('size', want=len(a), got=tuple(seed.shape))
        assert torch.allclose(seeds[0], a, atol=1e-5), say('start')
        assert torch.allclose(seeds[count - 1], b, atol=1e-5), say('end')
        for index in range(count):
            want = a + (b - a) * (index / (count - 1))
            right = torch.allclose(seeds[index], want, atol=1e-5)
            assert right, say('between', count=count, index=index, want=rounded(want), a=rounded(a), b=rounded(b), got=rounded(seeds[index]))
