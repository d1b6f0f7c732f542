assert images >= 60 and len(discriminator.losses) == images, (images, len(discriminator.losses))
_early, _late = sum(discriminator.losses[:10]) / 10, sum(discriminator.losses[-10:]) / 10
assert _late < 0.8 * _early, (_early, _late)
