def flat_place(f, start, rounds):
    place = start
    for number in range(rounds):
        t = torch.tensor(place, requires_grad=True)
        first, = torch.autograd.grad(f(t), t, create_graph=True)
        second, = torch.autograd.grad(first, t)
        place = place - (first / second).item()
    return place
