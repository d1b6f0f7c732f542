assert unseen.mean(dim=1).max() < 0.4 < noise.mean(dim=1).min(), (unseen.mean(dim=1).max(), noise.mean(dim=1).min())
