unseen = torch.stack([digits[len(digits) - 1 - i][1] for i in range(100)])
noise = torch.rand(100, 784)

with torch.no_grad():
    to_real = trial(unseen)
    to_noise = trial(noise)

print("digits:", round(to_real.mean().item(), 3),
      "  lowest ", round(to_real.min().item(), 3))
print("noise: ", round(to_noise.mean().item(), 3),
      "  highest", round(to_noise.max().item(), 3))
