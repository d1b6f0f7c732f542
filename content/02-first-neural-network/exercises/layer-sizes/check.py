for sizes in [[784, 200, 10], [3, 2], [784, 20, 10], [5, 4, 3, 2, 1]]:
    got = parameters(list(sizes))
    weights = sum(a * b for a, b in zip(sizes, sizes[1:]))
    want = weights + sum(sizes[1:])
    assert isinstance(got, int), say('result', sizes=sizes, got=got)
    assert got != weights, say('biases', sizes=sizes, got=got, want=want, difference=want - got)
    assert got == want, say('count', sizes=sizes, got=got, want=want)
