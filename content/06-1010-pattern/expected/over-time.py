assert rows.shape == (steps // 20, 4), rows.shape
assert abs(rows[0] - 0.5).max() < 0.35 and rows[-1][0] - rows[-1][1] > 0.6, (rows[0], rows[-1])
