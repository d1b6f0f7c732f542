assert len(d_losses) == len(g_losses) == steps, (len(d_losses), steps)
assert all(0 < loss < 100 for loss in d_losses + g_losses), (max(d_losses), max(g_losses))
