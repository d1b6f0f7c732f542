def missing_modes(images):
    missing = []
    ...
    return missing

missing_modes(made), missing_modes(patterns[:1])
