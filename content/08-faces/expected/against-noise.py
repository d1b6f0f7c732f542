assert images >= 40 and discriminator.steps == 2 * images, (images, discriminator.steps)
assert len(discriminator.losses) == discriminator.steps // 5, len(discriminator.losses)
_early, _late = sum(discriminator.losses[:3]) / 3, sum(discriminator.losses[-3:]) / 3
assert _late < 0.5 * _early and _late < 0.3, (_early, _late)
