def count_kinds(eggs, kinds, reach):
    count = 0
    for kind in kinds:
        ...
    return count

count_kinds(torch.tensor([1.9, 2.3, 4.1]), [2.0, 6.0], 0.5)
