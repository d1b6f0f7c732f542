"""Figures of moving windows."""
import numpy
from _ganbook.options import refuse
from pandas import _refused, _values
from pandas._series import Series, _make


class Rolling:
    """A window that moves along each column."""

    def __init__(self, source, window, min_periods=None, center=False):
        if not isinstance(window, (int, numpy.integer)) or window < 0:
            raise ValueError('window must be an integer 0 or greater')
        self._source = source
        self._window = int(window)
        self._least = self._window if min_periods is None else min_periods
        if self._least > self._window:
            raise ValueError(f'min_periods {self._least} must be <= window {self._window}')
        self._center = center

    def __repr__(self):
        return f'Rolling [window={self._window},center={self._center},axis=0,method=single]'

    def __getitem__(self, key):
        return Rolling(self._source[key], self._window, self._least, self._center)

    def _spans(self, n):
        shift = (self._window - 1) // 2 if self._center else 0
        return [(max(0, i + shift + 1 - self._window), min(n, i + shift + 1)) for i in range(n)]

    def _over(self, function):
        if isinstance(self._source, Series):
            return self._column(self._source, function)
        from pandas._frame import DataFrame
        columns = [(label, s) for label, s in self._source.items() if s.dtype.kind in 'iufb']
        return DataFrame({label: self._column(s, function) for label, s in columns}, index=self._source.index)

    def _column(self, series, function):
        values = series.values.astype(float)
        results = []
        for start, stop in self._spans(len(values)):
            kept = values[start:stop]
            kept = kept[~numpy.isnan(kept)]
            results.append(function(kept) if kept.size >= max(self._least, 1) else float('nan'))
        return _make(numpy.array(results, float), series.index, series.name)

    def sum(self):
        return self._over(lambda kept: float(kept.sum()))

    def mean(self):
        return self._over(lambda kept: float(kept.sum()) / kept.size)

    def min(self):
        return self._over(lambda kept: kept.min())

    def max(self):
        return self._over(lambda kept: kept.max())

    def median(self):
        return self._over(numpy.median)

    def std(self, ddof=1):
        return self._over(lambda kept: _values.deviation(kept, ddof))

    def var(self, ddof=1):
        return self._over(lambda kept: _values.variance(kept, ddof))

    def count(self):
        least, self._least = self._least, 0
        result = self._over(lambda kept: kept.size)
        self._least = least
        return result.fillna(0.0)

    def quantile(self, quantile):
        return self._over(lambda kept: _values.quantile(kept, quantile))

    def apply(self, func, raw=False):
        return self._over(lambda kept: func(kept if raw else Series(kept)))

    def agg(self, func):
        if isinstance(func, (list, tuple)):
            if not isinstance(self._source, Series):
                raise NotImplementedError('Rolling.agg() of several functions takes one column here')
            from pandas._frame import DataFrame
            return DataFrame({f if isinstance(f, str) else f.__name__: self.agg(f) for f in func})
        return getattr(self, func)() if isinstance(func, str) else self.apply(func)


class Expanding(Rolling):
    """A window that grows from the first row."""

    def __init__(self, source, min_periods=1):
        super().__init__(source, len(source), min(min_periods, len(source)))

    def __repr__(self):
        return f'Expanding [min_periods={self._least},axis=0,method=single]'


class Weighted:
    """Means whose weights fall off exponentially."""

    def __init__(self, source, com=None, span=None, halflife=None, alpha=None, adjust=True):
        if com is not None:
            alpha = 1 / (1 + com)
        elif span is not None:
            alpha = 2 / (span + 1)
        elif halflife is not None:
            alpha = 1 - 0.5 ** (1 / halflife)
        if alpha is None:
            raise ValueError('Must pass one of comass, span, halflife, or alpha')
        if not 0 < alpha <= 1:
            raise ValueError('alpha must satisfy: 0 < alpha <= 1')
        self._source, self._alpha, self._adjust = source, alpha, adjust

    def mean(self):
        if isinstance(self._source, Series):
            return self._column(self._source)
        from pandas._frame import DataFrame
        return DataFrame({label: self._column(s) for label, s in self._source.items() if s.dtype.kind in 'iuf'},
                         index=self._source.index)

    def _column(self, series):
        keep = 1 - self._alpha
        results, average, weight = [], None, 1.0
        fresh = 1.0 if self._adjust else self._alpha
        for v in series.values.astype(float).tolist():
            if average is None:
                average = None if v != v else v
            else:
                weight *= keep
                if v == v:
                    if average != v:
                        average = (weight * average + fresh * v) / (weight + fresh)
                    weight = weight + fresh if self._adjust else 1.0
            results.append(float('nan') if average is None else average)
        return _make(numpy.array(results, float), series.index, series.name)


refuse('Rolling', Rolling, _refused.WINDOWS)
refuse('ExponentialMovingWindow', Weighted, _refused.WEIGHTED)
