for name, parameter in newborn.named_parameters():
    print(name, tuple(parameter.shape), parameter.numel())

sum(parameter.numel() for parameter in newborn.parameters())
