with torch.no_grad():
    made = G(random_seeds(10000))
counted = pandas.DataFrame({"real": chances.numpy(),
                            "generated": shares(made)}, index=names)
print("no pattern:", (kinds(made) < 0).float().mean().item())
counted.round(3)
