"""Tells of an error as IPython does: the cell's lines, the failing one marked, only the learner's frames."""
import collections
import linecache

from _ganbook import messages, missing

PREFIX = '<cell '
_KEPT = 1000
_LONGEST = 20_000
_MOST_FRAMES = 50
_RULE = '-' * 75
# The cell's id and the number of the last run of each text.
_runs = {}


def remember(cell_id, fingerprint, count, code):
    """Keeps a cell's text for the reports to come; returns the file name under which to compile it.

    Each text has a name of its own: a function may live on from what the cell said before it was edited. The name
    holds nothing else, so that the code of equal texts is shared (see cells).
    """
    filename = f'{PREFIX}{fingerprint}>'
    linecache.cache.pop(filename, None)
    linecache.cache[filename] = (len(code), None, code.splitlines(True), filename)
    _runs[filename] = cell_id, count
    if len(linecache.cache) > _KEPT:
        oldest = next((name for name in linecache.cache if name.startswith(PREFIX)), filename)
        linecache.cache.pop(oldest, None)
        _runs.pop(oldest, None)
    return filename


def remembered(filename):
    """The cell's id, the number of its last run, and its text."""
    lines = linecache.cache[filename][2] if filename in linecache.cache else []
    return (*_cell(filename), ''.join(lines))


def restore(filename, cell_id, count, code):
    """Keeps a text of a session before this one."""
    linecache.cache[filename] = (len(code), None, code.splitlines(True), filename)
    _runs[filename] = cell_id, count


def _cell(filename):
    """The cell's id and the number of its last run."""
    return _runs.get(filename, ('', 0))


def describe(error, filename):
    """What the page needs to know: type, message, line, frames (where, cell, line, source), the whole text."""
    messages.mend_chain(error)
    kind = type(error).__name__
    if kind == 'ForeignException':
        kind, text = 'SystemError', f'the worker could not do this: {error}'
    else:
        text = error.msg if _is_in_cell(error) else _text(error)
    frames = [frame[:4] for frame in _frames(error)]
    line = _line(error, filename)
    lines = [_RULE, kind + 'Traceback (most recent call last)'.rjust(75 - len(kind))]
    lines += _chain(error, set())
    return kind, text, line, frames, '\n'.join(lines)


def is_shortage(error):
    """Whether an error says that there is no more room for tensors or arrays."""
    if type(error).__name__ == '_ArrayMemoryError':
        return True
    return type(error) is RuntimeError and len(error.args) == 1 and "can't allocate memory" in str(error.args[0])


def _text(error):
    try:
        text = str(error)
    except Exception:
        return '<exception str() failed>'
    if not text and type(error) is MemoryError:
        return 'there is not enough memory for this'
    return text if len(text) <= _LONGEST else text[:_LONGEST] + ' …'


def _is_in_cell(error):
    """Whether a cell's own text is no Python; Python adds a file's name and the line then, which the page shows anyway."""
    return isinstance(error, SyntaxError) and (error.filename or '').startswith(PREFIX) and isinstance(error.msg, str)


def _line(error, filename):
    if isinstance(error, SyntaxError) and error.lineno and error.filename in (filename, '<unknown>', None):
        return error.lineno
    own = [frame for frame in _frames(error) if frame[5] == filename]
    # The line of this cell that led to the error, also when the error lies in a function of an earlier cell.
    return own[-1][2] if own else 0


def _frames(error):
    """The learner's frames; of an endless recursion the first and the last ones."""
    first, last = [], collections.deque(maxlen=_MOST_FRAMES)
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        name = code.co_filename
        if name.startswith(PREFIX):
            (first if len(first) < _MOST_FRAMES else last).append((code, name, trace.tb_lineno))
        trace = trace.tb_next
    return [(code.co_name, _cell(name)[0], line, linecache.getline(name, line).rstrip('\n'), code, name)
            for code, name, line in (*first, *last)]


def _chain(error, seen):
    seen.add(id(error))
    cause, context = error.__cause__, error.__context__
    lines = []
    if cause is not None and id(cause) not in seen:
        lines += _chain(cause, seen)
        lines += ['', 'The above exception was the direct cause of the following exception:', '']
    elif context is not None and not error.__suppress_context__ and id(context) not in seen:
        lines += _chain(context, seen)
        lines += ['', 'During handling of the above exception, another exception occurred:', '']
    for where, _, line, _, code, name in _frames(error):
        place = f'Cell In[{_cell(name)[1]}], line {line}'
        if where != '<module>':
            arguments = ', '.join(code.co_varnames[:code.co_argcount])
            place += f', in {where}({arguments})' if not where.startswith('<') else f', in {where}'
        lines.append(place)
        lines += _excerpt(name, line)
        lines.append('')
    if isinstance(error, SyntaxError) and error.lineno:
        lines += _syntax(error)
    elif not lines:
        lines.append('')
    name = type(error).__name__
    text = error.msg if isinstance(error, SyntaxError) else _text(error)
    lines.append(f'{name}: {text}{missing.hint(error)}' if text else name)
    return lines


def _excerpt(name, line):
    source = [text.rstrip('\n') for text in linecache.getlines(name)]
    first, last = max(1, line - 2), min(len(source), line + 2)
    width = max(len(str(last)) + 5, 7)
    shown = []
    for number in range(first, last + 1):
        mark = f'----> {number}' if number == line else str(number)
        shown.append(f'{mark.rjust(width)} {source[number - 1]}')
    return shown


def _syntax(error):
    name = error.filename or ''
    source = (error.text or linecache.getline(name, error.lineno)).rstrip('\n')
    bare = source.lstrip()
    column = max((error.offset or 1) - 1 - (len(source) - len(bare)), 0)
    place = f'Cell In[{_cell(name)[1]}]' if name.startswith(PREFIX) else f'File {name}'
    return [f'  {place}, line {error.lineno}', f'    {bare}', '    ' + ' ' * column + '^']
