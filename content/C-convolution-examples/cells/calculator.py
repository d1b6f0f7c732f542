def output_size(n, kernel, stride=1, padding=0, transposed=False):
    if transposed:
        return (n - 1) * stride + kernel - 2 * padding
    return (n + 2 * padding - kernel) // stride + 1

for n, k, s, p, transposed in [
        (6, 2, 1, 0, False), (6, 2, 2, 0, False), (7, 3, 2, 0, False),
        (6, 3, 1, 1, False), (3, 2, 1, 0, True), (3, 2, 2, 0, True),
        (3, 4, 2, 1, True)]:
    size = output_size(n, k, s, p, transposed)
    print(n, "becomes", size)
