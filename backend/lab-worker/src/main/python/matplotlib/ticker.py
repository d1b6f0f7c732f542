"""Where ticks stand and what is written beside them."""
import math

from matplotlib._host import asarray, host, number_array


class Locator:
    """Chooses where ticks stand."""

    axis = None

    def tick_values(self, vmin, vmax):
        raise NotImplementedError

    def __call__(self):
        low, high = self.axis.get_view_interval()
        return self.tick_values(low, high)

    def set_params(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, '_' + name, value)

    def set_axis(self, axis):
        self.axis = axis


class MaxNLocator(Locator):
    """Round numbers, at most so many intervals."""

    def __init__(self, nbins=10, *, steps=None, integer=False, symmetric=False, prune=None, min_n_ticks=2):
        self._nbins, self._steps, self._integer = nbins, steps, integer
        self._symmetric, self._prune, self._min_n_ticks = symmetric, prune, min_n_ticks

    def tick_values(self, vmin, vmax):
        if self._symmetric:
            vmax = max(abs(vmin), abs(vmax))
            vmin = -vmax
        nbins = self._nbins
        if nbins == 'auto':
            nbins = 9 if self.axis is None else min(9, max(1, self.axis.get_tick_space()))
        steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] if self._steps is None else list(self._steps)
        steps = ([1] if steps[0] != 1 else []) + steps + ([10] if steps[-1] != 10 else [])
        found = number_array(host.ticks(float(vmin), float(vmax), int(nbins), [float(s) for s in steps],
                                        bool(self._integer), int(self._min_n_ticks)))
        start = 1 if self._prune in ('lower', 'both') else 0
        stop = len(found) - (1 if self._prune in ('upper', 'both') else 0)
        return found[start:stop]


class AutoLocator(MaxNLocator):
    """What an axis has by itself."""

    def __init__(self):
        super().__init__('auto', steps=[1, 2, 2.5, 5, 10])


class MultipleLocator(Locator):
    """Multiples of a number."""

    def __init__(self, base=1.0):
        self._base = float(base)

    def tick_values(self, vmin, vmax):
        low, high = min(vmin, vmax), max(vmin, vmax)
        # One more on either side, as matplotlib has it.
        first = math.ceil(low / self._base - 1e-10) - 1
        count = min(int((high - (first + 1) * self._base + 0.001 * self._base) // self._base) + 3, 1000)
        return asarray([(first + i) * self._base for i in range(count)])


class FixedLocator(Locator):
    """Ticks at given places."""

    def __init__(self, locs, nbins=None):
        self.locs = asarray(locs)

    def tick_values(self, vmin, vmax):
        return self.locs


class NullLocator(Locator):
    """No ticks."""

    def tick_values(self, vmin, vmax):
        return asarray([]).astype('float64')


class LinearLocator(Locator):
    """So many ticks from end to end."""

    def __init__(self, numticks=11, presets=None):
        self._numticks = numticks or 11

    def tick_values(self, vmin, vmax):
        import numpy
        return numpy.linspace(vmin, vmax, self._numticks)


class IndexLocator(MultipleLocator):
    def __init__(self, base, offset):
        super().__init__(base)
        self._offset = offset

    def tick_values(self, vmin, vmax):
        return super().tick_values(vmin, vmax) + self._offset


class LogLocator(Locator):
    """Powers of a base."""

    def __init__(self, base=10.0, subs=(1.0,), numdecs=4, numticks=None):
        self._base, self._numticks = float(base), numticks

    def tick_values(self, vmin, vmax):
        if vmin <= 0:
            vmin = self.axis._smallest_positive() if self.axis is not None else 1e-300
        most = self._numticks or (9 if self.axis is None else min(9, max(2, self.axis.get_tick_space())))
        return number_array(host.logTicks(float(vmin), float(vmax), self._base, int(most)))


class AutoMinorLocator(Locator):
    """Ticks between ticks."""

    def __init__(self, n=None):
        self.ndivs = n


class SymmetricalLogLocator(LogLocator):
    pass


class Formatter:
    """Writes what stands beside ticks."""

    axis = None
    locs = ()

    def __call__(self, x, pos=None):
        raise NotImplementedError

    def set_axis(self, axis):
        self.axis = axis

    def format_ticks(self, values):
        self.locs = values
        return [self(value, i) for i, value in enumerate(values)]

    def set_locs(self, locs):
        self.locs = locs


class ScalarFormatter(Formatter):
    """Numbers with as many decimals as tell them apart."""

    def __init__(self, useOffset=None, useMathText=None, useLocale=None):
        self._offset = useOffset
        self._scientific = True

    def set_scientific(self, b):
        self._scientific = bool(b)

    def set_useOffset(self, val):
        self._offset = val

    def set_powerlimits(self, lims):
        pass

    def format_ticks(self, values):
        low, high = self.axis.get_view_interval() if self.axis is not None else (min(values), max(values))
        array = asarray(values).astype('float64')
        return host.tickLabels(array._h, float(low), float(high)).split('\n') if len(array) else []

    def __call__(self, x, pos=None):
        return self.format_ticks([x])[0]


class FuncFormatter(Formatter):
    """What a function of (value, position) says."""

    def __init__(self, func):
        self.func = func

    def __call__(self, x, pos=None):
        return self.func(x, pos)


class StrMethodFormatter(Formatter):
    """'{x:.2f}' and the like."""

    def __init__(self, fmt):
        self.fmt = fmt

    def __call__(self, x, pos=None):
        return self.fmt.format(x=x, pos=pos)


class FormatStrFormatter(Formatter):
    """'%.2f' and the like."""

    def __init__(self, fmt):
        self.fmt = fmt

    def __call__(self, x, pos=None):
        return self.fmt % x


class PercentFormatter(Formatter):
    """Shares as per cent."""

    def __init__(self, xmax=100, decimals=None, symbol='%', is_latex=False):
        self.xmax, self.decimals, self.symbol = xmax, decimals, symbol or ''

    def __call__(self, x, pos=None):
        share = 100.0 * (float(x) / self.xmax)
        if self.decimals is not None:
            return f'{share:.{self.decimals}f}{self.symbol}'
        return f'{share:.10g}{self.symbol}' if share != round(share) else f'{int(round(share))}{self.symbol}'


class FixedFormatter(Formatter):
    """Given texts, one tick after the other."""

    def __init__(self, seq):
        self.seq = list(seq)

    def __call__(self, x, pos=None):
        return str(self.seq[pos]) if pos is not None and pos < len(self.seq) else ''


class NullFormatter(Formatter):
    """Nothing."""

    def __call__(self, x, pos=None):
        return ''


class LogFormatter(Formatter):
    def __init__(self, base=10.0, labelOnlyBase=False, **kwargs):
        self._base = base

    def __call__(self, x, pos=None):
        return f'{x:g}'


LogFormatterMathtext = LogFormatterSciNotation = LogFormatter


class EngFormatter(Formatter):
    """Numbers with the prefixes of engineers: 1 k, 5 M."""

    def __init__(self, unit='', places=None, sep=' ', **kwargs):
        self.unit, self.places, self.sep = unit, places, sep

    def __call__(self, x, pos=None):
        if x == 0:
            return f'0{self.sep}{self.unit}'.rstrip()
        power = max(-24, min(24, math.floor(math.log10(abs(x)) / 3) * 3))
        prefix = {-9: 'n', -6: 'µ', -3: 'm', 0: '', 3: 'k', 6: 'M', 9: 'G', 12: 'T'}.get(power, f'e{power}')
        part = x / 10 ** power
        text = f'{part:g}' if self.places is None else f'{part:.{self.places}f}'
        return f'{text}{self.sep}{prefix}{self.unit}'.rstrip()
