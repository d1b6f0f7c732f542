def missing_modes(images):
    missing = []
    for name, share in zip(names, shares(images)):
        if share < 0.05:
            missing.append(name)
    return missing

missing_modes(made), missing_modes(patterns[:1])
