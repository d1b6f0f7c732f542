"""What is said of a name that a module doesn't have."""


def missing(module, name, known):
    """The AttributeError, with the closest name that there is."""
    import difflib
    close = difflib.get_close_matches(name, [n for n in known if n[0] != '_'], 1)
    hint = f". Did you mean: '{close[0]}'?" if close else ''
    return AttributeError(f"module '{module}' has no attribute '{name}'{hint}")
