assert len(by_loops) == n and len(by_loops[0]) == n, len(by_loops)
assert abs(by_loops[3][5] - sum(rows_a[3][k] * rows_b[k][5] for k in range(n))) < 1e-9, by_loops[3][5]
assert loops_took > 0, loops_took
