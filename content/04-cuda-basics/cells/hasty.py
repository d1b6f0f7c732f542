big = torch.rand(1000, 1000, device=device)
big @ big

start = time.perf_counter()
big @ big
hasty = time.perf_counter() - start

start = time.perf_counter()
big @ big
if torch.cuda.is_available():
    torch.cuda.synchronize()
patient = time.perf_counter() - start

print(f"not waiting {hasty * 1000:8.3f} ms")
print(f"waiting     {patient * 1000:8.3f} ms")
