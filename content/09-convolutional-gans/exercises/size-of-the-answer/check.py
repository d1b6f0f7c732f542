import torch

for size, kernel, stride, padding in [
        (6, 3, 1, 0), (28, 4, 2, 1), (28, 5, 2, 0), (7, 2, 2, 0),
        (9, 3, 3, 2), (128, 8, 2, 0), (10, 4, 3, 1)]:
    image = torch.zeros(1, 1, size, size)
    kernels = torch.zeros(1, 1, kernel, kernel)
    want = torch.nn.functional.conv2d(
        image, kernels, stride=stride, padding=padding).shape[3]
    got = size_after(size, kernel, stride, padding)
    assert isinstance(got, int), say(
        'kind', size=size, kernel=kernel, stride=stride,
        padding=padding, got=got)
    assert got == want, say(
        'wrong', size=size, kernel=kernel, stride=stride,
        padding=padding, got=got, want=want)
