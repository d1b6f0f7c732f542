made = G(seed).detach()
assert D.steps == 2 * steps and G.steps == steps, (D.steps, G.steps)
assert (made[[0, 2]] > 0.8).all() and (made[[1, 3]] < 0.2).all(), made
assert len(history) == steps // 20, len(history)
