for lr in [0.2, 0.1, 0.05]:
    path = play(round(9 / lr), lr)
    print(f"lr {lr:4}   steps {len(path) - 1:3}"
          f"   distance {distance(path[-1]):.3f}")
