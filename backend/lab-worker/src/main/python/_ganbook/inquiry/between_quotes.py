"""What could be typed next into a string: keys of what it is an index of, or files and folders."""
import itertools
from os import scandir

from . import still

_MOST_FILES = 2000


def options(spot, reader):
    """
    :param spot: where the cursor stands, in a string
    :return: the end of the string that an option takes the place of, and options with their kinds
    """
    text = spot.quoted
    if '\\' in text or '\n' in text:
        return '', []
    if spot.indexed is not None:
        return text, [(key, 'key') for key in _keys(reader.follow(spot.indexed)) if _is_plain(key)]
    if spot.call is None:
        return '', []
    folder, slash, name = text.rpartition('/')
    return name, [each for each in _files(folder + slash, name.startswith('.')) if _is_plain(each[0])]


def _keys(found):
    if found is None or not found.is_known:
        return []
    value = found.value
    frame = still.from_package('pandas', 'DataFrame')
    if still.is_a(value, frame):
        return [label for label in itertools.islice(frame.columns.__get__(value), still.MOST_ENTRIES)
                if type(label) is str]
    return still.entries(value)


def _is_plain(text):
    """Whether it stands between quotes as it is."""
    return text.isprintable() and not any(sign in text for sign in '\'"\\')


def _files(folder, hidden):
    try:
        with scandir(folder or '.') as entries:
            found = [(entry.name + '/', 'folder') if entry.is_dir() else (entry.name, 'file')
                     for entry in itertools.islice(entries, _MOST_FILES)]
    except OSError:
        return []
    return sorted(each for each in found if hidden or not each[0].startswith('.'))
