with torch.no_grad():
    shades = generator(torch.randn(2000, 1))
assert len(d_losses) == len(g_losses) == steps, len(d_losses)
assert abs(shades.mean().item() - 4) < 0.5, shades.mean()
assert shades.std().item() < 0.4, shades.std()
