"""Names that are not there: said in Python's words, and with the closest name that is where the traceback ends."""
_LIKE_ENOUGH = 0.7


def attribute(thing, what, name):
    """The AttributeError of a thing, what it is being its kind in words: "module 'numpy'", "'Series' object"."""
    return AttributeError(f"{what} has no attribute '{name}'", name=name, obj=thing)


def module_attribute(namespace, name):
    """The AttributeError of the module whose namespace this is."""
    import sys
    module = namespace['__name__']
    return attribute(sys.modules[module], f"module '{module}'", name)


def hint(error):
    """As CPython's tracebacks end, for errors that know their object; '' for all others."""
    name, thing = getattr(error, 'name', None), getattr(error, 'obj', None)
    if not isinstance(error, AttributeError) or not isinstance(name, str) or thing is None:
        return ''
    import difflib  # by few sessions ever, and it is large
    known = [each for each in dir(thing) if isinstance(each, str) and each[:1] != '_']
    close = difflib.get_close_matches(name, known, 1, _LIKE_ENOUGH)
    return f". Did you mean: '{close[0]}'?" if close else ''
