import torch
import torch.nn as nn


def pair():
    torch.manual_seed(5)
    judge = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1), nn.Sigmoid())
    maker = nn.Linear(4, 2)
    return judge, torch.optim.SGD(judge.parameters(), lr=0.5), maker, torch.randn(6, 2) + 1.0, torch.randn(6, 4)


def wanted(rounds):
    judge, optimizer, maker, real, seeds = pair()
    for _ in range(rounds):
        right, left = judge(real), judge(maker(seeds).detach())
        loss = -torch.log(right).mean() - torch.log(1 - left).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return judge[0].weight[0, 0].item()


def got(rounds):
    judge, optimizer, maker, real, seeds = pair()
    before = judge[0].weight[0, 0].item()
    for _ in range(rounds):
        teach(judge, optimizer, real, maker(seeds))
    after = judge[0].weight[0, 0].item()
    assert after != before, say('still')
    assert maker.weight.grad is None, say('cut')
    return after


first, once = got(1), wanted(1)
assert abs(first - once) < 1e-4, say('amount', got=round(first, 4), want=round(once, 4))
second, twice = got(2), wanted(2)
assert abs(second - twice) < 1e-4, say('clear', got=round(second, 4), want=round(twice, 4))
