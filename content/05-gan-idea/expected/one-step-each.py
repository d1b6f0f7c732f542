late = dark[-300:]
assert len(dark) == 1200 and 0.35 < sum(late) / 300 < 0.65, sum(late) / 300
assert min(late) > 0.1 and max(late) < 0.9, (min(late), max(late))
