assert paths.shape == (steps // 20, 4), paths.shape
