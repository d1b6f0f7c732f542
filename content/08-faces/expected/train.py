assert images >= 30 and len(generator.losses) == images, (images, len(generator.losses))
assert len(discriminator.losses) == images, len(discriminator.losses)
assert all(loss > 0 for loss in discriminator.losses + generator.losses)
# A generator that has learnt has moved away from where its seed began.
_seen, _begun = torch.randn(100, device=device), Generator().to(device)
torch.manual_seed(1)
Discriminator()
_begun = Generator().to(device)
assert (generator(_seen) - _begun(_seen)).abs().mean().item() > 0.001
del _begun
