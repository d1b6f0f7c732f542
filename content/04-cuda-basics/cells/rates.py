for name in ways:
    measured = timings[name].dropna()
    n, took = measured.index[-1], measured.iloc[-1]
    growth = took / measured.iloc[-2]
    print(f"{name:12}  n = {n:4}   {2 * n**3 / took / 1e9:8.2f} GFLOP/s"
          f"   from half the size: {growth:.1f} times as long")
