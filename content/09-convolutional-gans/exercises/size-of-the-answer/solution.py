def size_after(size, kernel, stride, padding):
    return (size + 2 * padding - kernel) // stride + 1
