assert tuple(generated.shape) == (8, 3, 128, 128), generated.shape
rough = [((x[..., 1:] - x[..., :-1]).abs().mean() / x.std()).item() for x in (newborn, generated)]
assert rough[1] < 0.8 * rough[0], rough
assert (generated[0] - generated[1]).abs().max().item() > 0.05, 'all seeds draw the same'
