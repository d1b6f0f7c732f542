assert len(record) == steps // 100, len(record)
late = [sum(row[kind] for row in record[-5:]) / 5 for kind in range(3)]
assert 0.35 < late[0] < 0.65, late
assert 0.15 < late[1] < 0.45, late
assert 0.08 < late[2] < 0.35, late
