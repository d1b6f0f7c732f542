"""What is said when there was no room for a tensor or an array: who takes the room, and what has come free again."""
import sys

from _ganbook import report
from _ganbook.inquiry import numbers, phrase, still, variables, weight

_MOST = 5
_MOST_HELD = 3
_WORTH_NAMING = 1 << 20


class Shortage:
    """A cell that had no room: what its functions held when it ended."""

    def __init__(self, error, count):
        self._of = 'tensors' if type(error) is RuntimeError else 'arrays'
        self._count = count
        self._held = _in_functions(error)
        _let_go(error)

    def tell(self, namespace, output):
        """Called when nothing refers to the error any more."""
        sys.__dict__.pop('last_traceback', None)
        import _lab
        _lab.torch.tidyMemory()
        gauges = variables.gauges()
        used, limit = gauges[self._of], gauges[self._of + '-limit']
        output.notice(f'no-room-for-{self._of}',
                      f'Cell [{self._count}] needed more memory than is left. The {self._of} of this session take '
                      f'{_size(used)} of {_size(limit)} now. Your variables are still there. Delete what you no longer '
                      'need with del or in the session panel, or work with less at once.',
                      str(self._count), _size(used), _size(limit))
        largest = '; '.join(_largest(namespace))
        if largest:
            output.notice('largest-values', f'The largest: {largest}.', largest)
        held = '; '.join(self._held)
        if held:
            output.notice('freed-values', f'What only this cell held has been freed: {held}.', held)


def _in_functions(error):
    """The largest values that only the functions held which the error has ended, as words."""
    found, seen, patience = [], set(), weight.Patience()
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        code = frame.f_code
        if code.co_filename.startswith(report.PREFIX) and code.co_name != '<module>' and id(frame) not in seen:
            seen.add(id(frame))
            found += [(weight.total(value, patience), f'{code.co_name}(): {name}', value)
                      for name, value in list(frame.f_locals.items())]
        trace = trace.tb_next
    return [_named(name, taken, value) for taken, name, value in _sorted(found)[:_MOST_HELD]]


def _let_go(error):
    """Takes from an error, and from those it came from, the frames that hold what the cell was working on."""
    rest, seen = [error], set()
    while rest:
        one = rest.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        rest += [one.__cause__, one.__context__]
        one.__traceback__ = None


def _largest(namespace):
    patience = weight.Patience()
    found = [(weight.total(value, patience), name, value) for name, value in list(namespace.items())
             if variables.is_variable(name) and variables.group(value) == 'values']
    return [_named(name, taken, value) for taken, name, value in _sorted(found)[:_MOST]]


def _sorted(found):
    return sorted([each for each in found if each[0] >= _WORTH_NAMING], key=lambda each: -each[0])


def _named(name, taken, value):
    words = still.class_name(type(value))
    if numbers.is_tensor(value) or numbers.is_array(value):
        one = numbers.Numbers(value)
        words += f' ({", ".join(map(str, one.shape))}) {one.dtype}'
    return f'{name}, {words}, {_size(taken)}'


def _size(count):
    return f'{phrase.number(count / 2 ** 20)} MB'
