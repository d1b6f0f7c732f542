assert paths.shape == (steps // 100, 4), paths.shape
