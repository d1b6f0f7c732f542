import torch

for first, second in [(3, 8), (0, 9), (7, 1)]:
    for share in [0.0, 1.0, 0.5, 0.3]:
        got = blend(first, second, share)
        assert isinstance(got, torch.Tensor), say(
            'kind', got=type(got).__name__)
        assert tuple(got.shape) == (10,), say(
            'shape', first=first, second=second, share=share,
            got=tuple(got.shape))
        if share in (0.0, 1.0):
            digit = first if share == 0.0 else second
            right = [float(i == digit) for i in range(10)]
            assert got.tolist() == right, say(
                'ends', first=first, second=second, share=share,
                digit=digit, got=got.tolist())
        for digit, want in [(first, 1 - share), (second, share)]:
            number = got[digit].item()
            assert abs(number - want) < 1e-5, say(
                'between', first=first, second=second, share=share,
                digit=digit, want=round(want, 3),
                got=round(number, 3))
        total = got.abs().sum().item()
        assert abs(total - 1) < 1e-5, say(
            'rest', first=first, second=second, share=share,
            got=round(total, 3))
