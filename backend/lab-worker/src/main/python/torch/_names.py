"""What is said of a name that a module doesn't have."""


def missing(module, name):
    return AttributeError(f"module '{module}' has no attribute '{name}'")
