"""Tables, as pandas 1.5 has them: Series and DataFrame over numpy's arrays."""
import numpy
from pandas._index import Index, RangeIndex, Int64Index, Float64Index, UInt64Index, MultiIndex
from pandas import _text
from pandas._series import Series, offer_in_place
from pandas._frame import DataFrame
from pandas._csv import read_csv, read_table
from pandas._text import set_option, get_option, reset_option, option_context, options

__version__ = '1.5.3'
NA, NaT = _text.NA, _text.NaT


def isna(obj):
    from pandas import _text, _values
    if isinstance(obj, (Series, DataFrame)):
        return obj.isna()
    if isinstance(obj, (list, tuple, numpy.ndarray, Index)):
        return _values.missing(_values.vector(obj))
    return _text.is_missing(obj)


isnull = isna


def notna(obj):
    found = isna(obj)
    return not found if isinstance(found, bool) else ~found


notnull = notna


def unique(values):
    return Series(values).unique()


def value_counts(values, **settings):
    return Series(values).value_counts(**settings)


def to_numeric(arg, errors='raise', downcast=None):
    from pandas import _values

    def number(v, i):
        try:
            value = float(v)
            return int(value) if not isinstance(v, float) and value == int(value) and '.' not in str(v) else value
        except (TypeError, ValueError, OverflowError):
            if errors == 'coerce' or v is None:
                return float('nan')
            raise ValueError(f'Unable to parse string "{v}" at position {i}') from None
    if not isinstance(arg, (Series, list, tuple, numpy.ndarray, Index)):
        return number(arg, 0)
    values = _values.vector(arg)
    if values.dtype.kind == 'O':
        try:
            values = _values.vector([number(v, i) for i, v in enumerate(values.tolist())])
        except ValueError:
            if errors != 'ignore':
                raise
    return Series(values, index=arg.index, name=arg.name) if isinstance(arg, Series) else values


def factorize(values, sort=False):
    items = Series(values).tolist()
    labels = list(dict.fromkeys(items))
    if sort:
        labels.sort()
    places = {label: i for i, label in enumerate(labels)}
    found = Index(labels)
    return numpy.array([places[v] for v in items], int), found if isinstance(values, (Series, Index)) else found.values


_LATER = {'concat': '_join', 'merge': '_join', 'get_dummies': '_join', 'pivot_table': '_join', 'melt': '_join',
          'crosstab': '_join', 'cut': '_join', 'qcut': '_join', 'read_json': '_json', 'Grouper': '_groups'}


# Where pandas defines what both tables have: Python's complaints about arguments name the place, or none.
_SHARED = {
    'NDFrame.': 'keys get head tail take sample copy astype add_prefix add_suffix filter describe pipe rank rolling '
                'expanding ewm equals to_csv',
    'IndexOpsMixin.': 'tolist item nunique value_counts',
    '': 'sum mean min max std var median prod skew any all argmax argmin round clip cumsum cumprod cummax cummin sem kurt',
}


def _name_places():
    own = {'DataFrame': ('nunique', 'value_counts'), 'Series': ('keys', 'take', 'add_prefix', 'filter')}
    for place, names in _SHARED.items():
        for name in names.split():
            for kind in (DataFrame, Series):
                function = kind.__dict__.get(name)
                if function is not None and name not in own[kind.__name__]:
                    function.__qualname__ = place + name


def _refuse_options():
    from _ganbook.options import refuse
    from pandas import _refused
    refuse('DataFrame', DataFrame, _refused.FRAME)
    refuse('Series', Series, _refused.SERIES)
    refuse('Index', Index, _refused.INDEX)
    refuse('pandas', globals(), {name: _refused.MODULE[name] for name in ('read_csv', 'to_numeric', 'factorize')})
    offer_in_place(Series, ('drop', 'drop_duplicates', 'dropna', 'ffill', 'bfill', 'replace', 'rename', 'sort_index',
                            'reset_index', 'clip', 'where', 'mask', 'interpolate'))
    offer_in_place(DataFrame, ('replace', 'clip', 'where', 'mask', 'ffill', 'bfill'))


_name_places()
_refuse_options()


def __getattr__(name):
    if name in _LATER:
        import importlib
        module = importlib.import_module(f'pandas.{_LATER[name]}')
        if hasattr(module, name):
            return getattr(module, name)
    if name == 'errors':
        import importlib
        return importlib.import_module('pandas.errors')
    if name in ('read_excel', 'read_sql', 'read_parquet', 'read_html', 'read_pickle', 'read_hdf'):
        raise AttributeError(f"module 'pandas' has no attribute '{name}'; pandas.read_csv exists here")
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)


def __dir__():
    return sorted([n for n in globals() if n[0] != '_'] + list(_LATER))


def _say_places():
    from _ganbook.places import known_as
    base = 'pandas.core.'
    known_as(globals(), {
        base + 'frame': 'DataFrame',
        base + 'indexes.base': 'Index',
        base + 'indexes.multi': 'MultiIndex',
        base + 'indexes.numeric': 'Float64Index Int64Index UInt64Index',
        base + 'indexes.range': 'RangeIndex',
        base + 'series': 'Series',
    })


_say_places()
