assert len(d_losses) == len(g_losses) == epochs * (len(data) // batch), len(d_losses)
assert all(0 <= loss < 50 for loss in d_losses + g_losses), (max(d_losses), max(g_losses))
