"""Progress of loops. A loop over anything of known length shows its progress in the page by itself, so tqdm only
hands the items on and writes a line when it ends."""
import sys
import time


class tqdm:
    """The items of an iterable, with a count of those that have passed."""

    def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, disable=False, unit='it',
                 initial=0, **ignored):
        self.iterable = iterable
        self.desc = desc
        self.total = len(iterable) if total is None and hasattr(iterable, '__len__') else total
        self.n = initial
        self.unit = unit
        self.disable = disable
        self.leave = leave
        self.postfix = ''
        self._start = time.time()
        self._file = file

    def __iter__(self):
        for item in self.iterable:
            yield item
            self.n += 1
        self.close()

    def __len__(self):
        return self.total if self.total is not None else len(self.iterable)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def update(self, n=1):
        self.n += n

    def set_description(self, desc=None, refresh=True):
        self.desc = desc

    set_description_str = set_description

    def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
        values = dict(ordered_dict or {}, **kwargs)
        self.postfix = ', '.join([f'{k}={v:.3g}' if isinstance(v, float) else f'{k}={v}' for k, v in values.items()])

    def set_postfix_str(self, s='', refresh=True):
        self.postfix = s

    def refresh(self, *args, **options):
        pass

    def reset(self, total=None):
        self.n, self._start = 0, time.time()

    def close(self):
        if self.disable:
            return
        self.disable = True
        if not self.leave:
            return
        seconds = time.time() - self._start
        head = f'{self.desc}: ' if self.desc else ''
        part = f'{self.n}/{self.total}' if self.total is not None else f'{self.n}'
        percent = f'{100 * self.n // self.total}%|' if self.total else ''
        tail = f', {self.postfix}' if self.postfix else ''
        minutes, rest = divmod(int(seconds), 60)
        print(f'{head}{percent} {part} [{minutes:02d}:{rest:02d}, '
              f'{self.n / seconds if seconds > 0 else 0:.2f}{self.unit}/s{tail}]', file=self._file or sys.stderr)

    @staticmethod
    def write(s, file=None, end='\n'):
        print(s, end=end, file=file or sys.stdout)


def trange(*args, **options):
    return tqdm(range(*args), **options)


tqdm_notebook, tnrange = tqdm, trange
