def stamp(numbers, kernel, stride):
    n = numbers.shape[0]
    size = kernel.shape[0]
    side = (n - 1) * stride + size
    result = torch.zeros(side, side)
    for i in range(n):
        for j in range(n):
            a, b = i * stride, j * stride
            result[a:a + size, b:b + size] += numbers[i, j] * kernel
    return result

stamp(small, kernel, 1)
