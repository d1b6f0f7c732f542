here = torch.ones(3)
there = torch.ones(3, device=device)
try:
    print(here + there)
except RuntimeError as error:
    print("refused:", error)
