assert images >= 15 and len(generator.losses) == images, (images, len(generator.losses))
assert len(discriminator.losses) == images, len(discriminator.losses)
assert all(loss > 0 for loss in discriminator.losses + generator.losses)
# The seed that the generator was made with makes it once more: what has learnt has left that place.
torch.manual_seed(1)
Discriminator()
_begun = Generator().to(device)
_seed = torch.randn(100, device=device)
with torch.no_grad():
    _moved = (generator(_seed) - _begun(_seed)).abs().mean().item()
del _begun
assert _moved > 0.0005, _moved
