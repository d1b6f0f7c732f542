"""Options that numpy, pandas and matplotlib have, and that would change nothing here: they are refused, or said to have no
effect where only the looks depend on them."""

_TAKES_ANY = 8  # the flag of code with **options
_ALONG_ROWS = (None, 0, 'index', 'rows')


def _same(option, value, default):
    if value is default or default is ... or option == 'axis' and (value is None or isinstance(value, (int, str))) \
            and value in _ALONG_ROWS and default in _ALONG_ROWS:
        return True
    return isinstance(value, (int, float, str, bool, type(None), tuple)) and type(value) is type(default) \
        and value == default


def _refused(owner, function, options, act):
    code = function.__code__
    places = [(code.co_varnames.index(option), option) for option in options
              if option in code.co_varnames[:code.co_argcount]]
    # Options that the function itself doesn't take: with the value that changes nothing they end here.
    absent = frozenset(options) - frozenset(code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]) \
        if not code.co_flags & _TAKES_ANY else frozenset()
    name = owner + '.' + function.__name__

    def checked(*args, **given):
        for option in given:
            if option in options and not _same(option, given[option], options[option]):
                act(name, option, given[option])
        for place, option in places:
            if len(args) > place and not _same(option, args[place], options[option]):
                act(name, option, args[place])
        if absent and given and not absent.isdisjoint(given):
            given = {option: value for option, value in given.items() if option not in absent}
        return function(*args, **given)

    checked.__name__, checked.__qualname__, checked.__doc__ = function.__name__, function.__qualname__, function.__doc__
    checked.__module__ = function.__module__
    checked.__wrapped__ = function
    return checked


def _refuse(name, option, value):
    raise NotImplementedError(f'{name}(): the option {option}={value!r} is not available here')


def _no_effect(name, option, value):
    import warnings
    warnings.warn(f'{name}(): the option {option} has no effect here', stacklevel=3)


def refuse(owner, place, table, looks=False):
    """Wraps the functions of a class or of a module's names; the table gives each option's value that changes nothing,
    ... where that is any value."""
    for function, options in table.items():
        before = place[function] if isinstance(place, dict) else getattr(place, function)
        after = _refused(owner, before, options, _no_effect if looks else _refuse)
        if isinstance(place, dict):
            for alias in [alias for alias, value in place.items() if value is before]:
                place[alias] = after
        else:
            for alias in [alias for alias in dir(place) if getattr(place, alias, None) is before]:
                setattr(place, alias, after)
