import torch

source = torch.Generator().manual_seed(6)
for count in [40, 90]:
    orders = torch.cat((
        torch.arange(10),
        torch.randint(10, (count,), generator=source)))
    answers = torch.where(
        torch.rand(len(orders), generator=source) < 0.6, orders,
        torch.randint(10, (len(orders),), generator=source))
    got = shares(orders, answers)
    assert isinstance(got, (list, tuple, torch.Tensor)), say(
        'kind', got=type(got).__name__)
    assert len(got) == 10, say('count', got=len(got))
    for digit in range(10):
        total = (orders == digit).sum().item()
        right = ((orders == digit) & (answers == digit)).sum().item()
        want = right / total
        assert abs(float(got[digit]) - want) < 1e-5, say(
            'wrong', digit=digit, right=right, total=total,
            want=round(want, 3), got=round(float(got[digit]), 3))
