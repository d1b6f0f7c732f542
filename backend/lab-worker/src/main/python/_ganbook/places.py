"""Where PyTorch, numpy and pandas keep what is kept elsewhere here: what type() shows, and what import finds there."""
import importlib.machinery
import sys

_HELD = {}


class _Finder:
    """Finds modules that are nothing but other names for what is here."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in _HELD:
            return importlib.machinery.ModuleSpec(name, _Finder, is_package=any([held.startswith(name + '.')
                                                                                for held in _HELD]))
        if any([held.startswith(name + '.') for held in _HELD]):
            return importlib.machinery.ModuleSpec(name, _Finder, is_package=True)
        return None

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        module.__dict__.update(_HELD.get(module.__name__, {}))


def known_as(package, names):
    """
    Says for names of a package in which modules they are known.

    :param package: the names' values
    :param names: by module, the names, separated by blanks
    """
    for module, held in names.items():
        place = _HELD.setdefault(module, {})
        for name in held.split():
            thing = package[name]
            place[name] = thing
            if isinstance(thing, type):
                thing.__module__ = module


sys.meta_path.append(_Finder)
