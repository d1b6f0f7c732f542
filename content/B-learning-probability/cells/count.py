with torch.no_grad():
    made = G(random_seeds(10000))
counted = pandas.DataFrame({"real": chances.numpy(),
                            "generated": shares(made)}, index=names)
print(f"no pattern: {(kinds(made) < 0).float().mean():.3f}")
counted.round(3)
