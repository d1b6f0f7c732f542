late = dark[100:]
onesided = sum(share < 0.1 or share > 0.9 for share in late) / len(late)
assert len(dark) == 300 and onesided > 0.75, onesided
assert max(late) > 0.9 and min(late) < 0.1, (min(late), max(late))
