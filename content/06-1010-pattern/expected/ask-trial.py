says = lambda *pattern: trial(torch.tensor(pattern)).item()
assert says(0.9, 0.1, 0.9, 0.1) > 0.7, says(0.9, 0.1, 0.9, 0.1)
assert says(0.1, 0.9, 0.1, 0.9) < 0.1, says(0.1, 0.9, 0.1, 0.9)
assert says(0.9, 0.9, 0.9, 0.9) < 0.3 and says(0.1, 0.1, 0.1, 0.1) < 0.3
