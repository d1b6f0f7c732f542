def flat_place(f, start, rounds):
    place = start
    for number in range(rounds):
        t = torch.tensor(place, requires_grad=True)
        ...
    return place
