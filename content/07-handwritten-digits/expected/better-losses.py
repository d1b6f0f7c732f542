assert len(D.losses) == 2 * rounds // 5 and len(G.losses) == rounds // 10
assert min(D.losses) >= 0 and min(G.losses) >= 0
