assert len(G.losses) == rounds // 10, len(G.losses)
assert max(G.losses) > 0.7, max(G.losses)
