with torch.no_grad():
    made = runs["BCE"][0](torch.randn(1000, 2))
print("four of a thousand:")
print(made[:4])
print("means:", made.mean(dim=0))
