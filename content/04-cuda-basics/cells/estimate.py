for n in [100, 1000, 10000]:
    calculating = 2 * n**3 / 8.1e12
    moving = 3 * n * n * 4 / 15.75e9
    print(f"n = {n:5}   calculating {calculating * 1000:10.4f} ms"
          f"   moving {moving * 1000:8.4f} ms")
