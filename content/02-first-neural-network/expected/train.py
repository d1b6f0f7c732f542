assert network.steps == epochs * images, (network.steps, images)
assert len(network.losses) == network.steps // 10, len(network.losses)
early, late = sum(network.losses[:100]) / 100, sum(network.losses[-100:]) / 100
assert late < 0.6 * early, (early, late)
