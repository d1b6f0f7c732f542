"""Arrays of numbers, as numpy 1.24 has them, on memory that the tensors of torch share."""
from numpy import _host, _types, _ndarray
from numpy import _text, _create, _maths, _shape

# The functions that methods of arrays call.
_ndarray._MODULES.update(_create=_create, _maths=_maths, _shape=_shape)
from numpy import _sorting, _statistics, _files

_ndarray._MODULES.update(_sorting=_sorting, _statistics=_statistics)

from numpy._host import AxisError, VisibleDeprecationWarning
from numpy._ndarray import ndarray, newaxis, flatiter
from numpy._ndarray import array_of as _from_handle
from numpy._types import (generic, number, integer, signedinteger, unsignedinteger, inexact, floating, flexible,
                          character, bool_, int8, int16, int32, int64, uint8, uint16, uint32, uint64, float16, float32,
                          float64, str_, object_, dtype, complexfloating, complex128)

__version__ = '1.24.2'

# How other packages of ours turn a Java array into numpy's.
_wrap = _from_handle

complex_ = cdouble = complex128
half, single, double, float_ = float16, float32, float64, float64
byte, short, intc, int_, intp, longlong = int8, int16, int32, int64, int64, int64
ubyte, ushort, uintc, uint, uintp, ulonglong = uint8, uint16, uint32, uint64, uint64, uint64
bool8, unicode_, longdouble = bool_, str_, float64

pi = 3.141592653589793
e = 2.718281828459045
euler_gamma = 0.5772156649015329
inf = Inf = Infinity = PINF = float('inf')
NINF = -inf
nan = NaN = NAN = float('nan')
PZERO, NZERO = 0.0, -0.0
True_, False_ = _types.True_, _types.False_


def _take_names(module):
    space = module.__dict__
    own = module.__name__
    for name, value in space.items():
        if name[0] != '_' and name not in globals():
            home = getattr(value, '__module__', own)
            if home == own or isinstance(value, _maths.ufunc):
                globals()[name] = value


for _module in (_create, _maths, _shape, _sorting, _statistics, _files, _text):
    _take_names(_module)
for _kind in (_types.dtype, _types.generic, _types.number, _types.integer, _types.signedinteger, _types.unsignedinteger,
              _types.inexact, _types.floating, _types.flexible, _types.character, _maths.ufunc, _maths.vectorize):
    _kind.__module__ = 'numpy'
for _name in ('mgrid', 'ogrid'):
    globals()[_name] = getattr(_create, _name)
for _name in ('r_', 'c_', 's_', 'index_exp'):
    globals()[_name] = getattr(_shape, _name)
max, min, sum, any, all = (_statistics.amax, _statistics.amin, _statistics.sum, _statistics.any, _statistics.all)
abs, round = _maths.absolute, _maths.round
product, alltrue, sometrue, cumproduct = _statistics.prod, _statistics.all, _statistics.any, _statistics.cumprod
row_stack = _shape.vstack
del min_of, square_root_of_sum, wrap_array


def result_type(*args):
    code = -1
    for arg in args:
        each = dtype(arg) if isinstance(arg, (type, str, dtype)) else asarray(arg).dtype
        code = each._code if code < 0 else _host.host.promote(code, each._code)
    return _types._DTYPES[code]


promote_types = result_type


def can_cast(from_, to, casting='safe'):
    source = dtype(from_) if isinstance(from_, (type, str, dtype)) else asarray(from_).dtype
    target = dtype(to)
    if casting == 'unsafe':
        return True
    if casting == 'same_kind' and source.kind == target.kind:
        return True
    return _types._DTYPES[_host.host.promote(source._code, target._code)] == target


def issubdtype(arg1, arg2):
    kinds = {float: floating, int: integer, bool: bool_, str: str_, object: object_}
    first = arg1 if isinstance(arg1, type) and issubclass(arg1, generic) else dtype(arg1).type
    second = kinds.get(arg2, arg2) if isinstance(arg2, type) else dtype(arg2).type
    if not (isinstance(second, type) and issubclass(second, generic)):
        second = dtype(arg2).type
    return issubclass(first, second)


def isscalar(element):
    return isinstance(element, (generic, int, float, complex, str, bytes))


def ndim(a):
    return asarray(a).ndim


def shape(a):
    return asarray(a).shape


def size(a, axis=None):
    return asarray(a).size if axis is None else asarray(a).shape[axis]


def iscomplexobj(x):
    return asarray(x).dtype.kind == 'c'


def isrealobj(x):
    return not iscomplexobj(x)


def real(x):
    return asarray(x).real[()]


def imag(x):
    return asarray(x).imag[()]


def iterable(y):
    try:
        iter(y)
    except TypeError:
        return False
    return True


def shares_memory(a, b, max_work=None):
    return may_share_memory(a, b)


def may_share_memory(a, b):
    while a.base is not None:
        a = a.base
    while b.base is not None:
        b = b.base
    return a is b or a._p is b._p


class finfo:
    """The limits of a type of floats."""

    _LIMITS = {'float64': (1.7976931348623157e+308, 2.220446049250313e-16, 2.2250738585072014e-308, 15, 64),
               'float32': (3.4028234663852886e+38, 1.1920928955078125e-07, 1.1754943508222875e-38, 6, 32),
               'float16': (65504.0, 0.0009765625, 6.103515625e-05, 3, 16)}

    def __init__(self, kind):
        self.dtype = dtype(kind) if isinstance(kind, (type, str, dtype)) else asarray(kind).dtype
        if self.dtype.name not in self._LIMITS:
            raise ValueError(f'data type {self.dtype.type!r} not inexact')
        largest, eps, tiny, precision, bits = self._LIMITS[self.dtype.name]
        make = self.dtype.type
        self.max, self.min, self.eps, self.tiny = make(largest), make(-largest), make(eps), make(tiny)
        self.smallest_normal, self.precision, self.bits = make(tiny), precision, bits
        self.resolution = make(10.0 ** -precision)


class iinfo:
    """The limits of a type of integers."""

    def __init__(self, kind):
        self.dtype = dtype(kind) if isinstance(kind, (type, str, dtype)) else asarray(kind).dtype
        if self.dtype.kind not in 'iu':
            raise ValueError(f"Invalid integer data type {self.dtype.kind!r}.")
        self.bits = 8 * self.dtype.itemsize
        self.min, self.max = self.dtype.type._low, self.dtype.type._high - 1

    def __repr__(self):
        return f'iinfo(min={self.min}, max={self.max}, dtype={self.dtype})'


class errstate:
    """Accepted for programs that use it: divisions by zero raise no warnings here."""

    def __init__(self, **given):
        _only_quiet('errstate', given)
        self._given = given

    def __enter__(self):
        self._before = seterr(**self._given)
        return self

    def __exit__(self, *error):
        _errors.update(self._before)

    def __call__(self, function):
        return function


def _only_quiet(name, given):
    for option, value in given.items():
        if value not in (None, 'ignore', 'warn'):
            raise NotImplementedError(f'numpy.{name}(): {option}={value!r} is not available here; test a result with '
                                      'numpy.isfinite()')


_errors = {'divide': 'warn', 'over': 'warn', 'under': 'ignore', 'invalid': 'warn'}


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    given = {'divide': divide, 'over': over, 'under': under, 'invalid': invalid}
    _only_quiet('seterr', {'all': all, **given})
    before = geterr()
    for kind, value in given.items():
        value = all if value is None else value
        if value is not None:
            _errors[kind] = value
    return before


def geterr():
    return dict(_errors)


def _refuse_options():
    from _ganbook.options import refuse
    from numpy import _refused
    refuse('numpy', globals(), _refused.FUNCTIONS)
    refuse('ndarray', ndarray, _refused.METHODS)


_refuse_options()


_LAZY = {'random': 'numpy.random', 'linalg': 'numpy.linalg', 'testing': 'numpy.testing', 'fft': 'numpy.fft'}
_OF_POLYNOMIALS = frozenset(['poly1d', 'poly', 'roots', 'polyadd', 'polysub', 'polymul', 'polydiv', 'polyder', 'polyint',
                             'hanning', 'hamming', 'blackman', 'bartlett'])
_PYTHONS_OWN = {'int': 'int', 'float': 'float', 'bool': 'bool', 'object': 'object', 'str': 'str', 'complex': 'complex',
                'long': 'int', 'unicode': 'str'}


def __getattr__(name):
    from _ganbook.missing import module_attribute
    if name in _LAZY:
        import importlib
        return importlib.import_module(_LAZY[name])
    if name in _OF_POLYNOMIALS:
        from numpy import _poly
        return getattr(_poly, name)
    if name in _PYTHONS_OWN:
        own = _PYTHONS_OWN[name]
        raise AttributeError(f"module 'numpy' has no attribute '{name}'.\n`np.{name}` was a deprecated alias for the "
                             f"builtin `{own}`. To avoid this error in existing code, use `{own}` by itself.")
    raise module_attribute(globals(), name)


def __dir__():
    return sorted([n for n in globals() if n[0] != '_'] + list(_LAZY) + list(_OF_POLYNOMIALS))
