assert len(D.losses) == 2 * rounds // 5 and max(D.losses) < 1, len(D.losses)
assert sum(D.losses[200:400]) / 200 < 0.1, sum(D.losses[200:400]) / 200
