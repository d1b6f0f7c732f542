def python_way(n):
    a = numpy.random.rand(n, n).tolist()
    b = numpy.random.rand(n, n).tolist()
    return lambda: multiply(a, b)

def numpy_way(n):
    a = numpy.random.rand(n, n).astype("float32")
    b = numpy.random.rand(n, n).astype("float32")
    return lambda: a @ b

def cpu_way(n):
    a, b = torch.rand(n, n), torch.rand(n, n)
    return lambda: a @ b

def gpu_way(n):
    a = torch.rand(n, n, device="cuda")
    b = torch.rand(n, n, device="cuda")
    return lambda: a @ b

ways = {"plain Python": python_way, "numpy": numpy_way,
        "CPU tensor": cpu_way}
if torch.cuda.is_available():
    ways["GPU tensor"] = gpu_way
list(ways)
