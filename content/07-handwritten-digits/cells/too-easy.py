print("digits, mean grey:", round(unseen.mean().item(), 2),
      "  darkest  ", round(unseen.mean(dim=1).max().item(), 2))
print("noise, mean grey: ", round(noise.mean().item(), 2),
      "  brightest", round(noise.mean(dim=1).min().item(), 2))
