def count_kinds(eggs, kinds, reach):
    count = 0
    for kind in kinds:
        if (eggs - kind).abs().min() < reach:
            count += 1
    return count

count_kinds(torch.tensor([1.9, 2.3, 4.1]), [2.0, 6.0], 0.5)
