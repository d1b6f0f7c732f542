"""The types of elements (dtype) and of single elements (float64, int64, …)."""
from numpy._host import host, text, TYPES, BINARY, UNARY, BOOL, INT64, UINT64, FLOAT16, FLOAT32, FLOAT64, OBJECT, STR, \
    COMPLEX

_NAMES = sorted(TYPES, key=TYPES.get)
_LETTERS = {'bool': '?', 'int8': 'b', 'uint8': 'B', 'int16': 'h', 'uint16': 'H', 'int32': 'i', 'uint32': 'I',
            'int64': 'l', 'uint64': 'L', 'float16': 'e', 'float32': 'f', 'float64': 'd'}
_SIZES = {'bool': 1, 'int8': 1, 'uint8': 1, 'int16': 2, 'uint16': 2, 'int32': 4, 'uint32': 4, 'int64': 8,
          'uint64': 8, 'float16': 2, 'float32': 4, 'float64': 8}
_ADD, _SUB, _MUL, _DIV = BINARY['add'], BINARY['subtract'], BINARY['multiply'], BINARY['divide']
_FLOORDIV, _MOD, _POW = BINARY['floor_divide'], BINARY['remainder'], BINARY['power']
_LOW, _HIGH = -2 ** 63, 2 ** 63

# Filled by numpy._ndarray: scalars and arrays know each other.
_arrays = {}


class generic:
    """A single element. Behaves as an array of rank 0 and as Python's own number."""

    __slots__ = ()
    ndim = 0
    shape = ()
    size = 1
    strides = ()

    @property
    def dtype(self):
        return _DTYPES[self._code]

    @property
    def itemsize(self):
        return _DTYPES[self._code].itemsize

    @property
    def nbytes(self):
        return self.itemsize

    @property
    def T(self):
        return self

    @property
    def real(self):
        return self

    def item(self, *args):
        return self._python()

    def tolist(self):
        return self._python()

    def copy(self):
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def astype(self, dtype, copy=True):
        return _arrays['array'](self).astype(dtype)[()]

    def __array__(self, dtype=None):
        return _arrays['array'](self, dtype)

    def __getitem__(self, key):
        if key == () or key is Ellipsis:
            return self
        if key is None:
            return _arrays['array'](self)[None]
        raise IndexError('invalid index to scalar variable.')

    def __getattr__(self, name):
        if name in _ARRAY_METHODS:
            return getattr(_arrays['array'](self), name)
        raise AttributeError(f"'numpy.{type(self).__name__}' object has no attribute '{name}'")

    def __reduce__(self):
        return type(self), (self._python(),)

    # The careful way; float64 and the integers have quick ones.

    def __add__(self, other):
        return _operate(_ADD, self, other)

    def __radd__(self, other):
        return _operate(_ADD, other, self)

    def __sub__(self, other):
        return _operate(_SUB, self, other)

    def __rsub__(self, other):
        return _operate(_SUB, other, self)

    def __mul__(self, other):
        return _operate(_MUL, self, other)

    def __rmul__(self, other):
        return _operate(_MUL, other, self)

    def __truediv__(self, other):
        return _operate(_DIV, self, other)

    def __rtruediv__(self, other):
        return _operate(_DIV, other, self)

    def __floordiv__(self, other):
        return _operate(_FLOORDIV, self, other)

    def __rfloordiv__(self, other):
        return _operate(_FLOORDIV, other, self)

    def __mod__(self, other):
        return _operate(_MOD, self, other)

    def __rmod__(self, other):
        return _operate(_MOD, other, self)

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __pow__(self, other, modulus=None):
        return _operate(_POW, self, other)

    def __rpow__(self, other):
        return _operate(_POW, other, self)

    def __and__(self, other):
        return _operate(BINARY['bitwise_and'], self, other)

    __rand__ = __and__

    def __or__(self, other):
        return _operate(BINARY['bitwise_or'], self, other)

    __ror__ = __or__

    def __xor__(self, other):
        return _operate(BINARY['bitwise_xor'], self, other)

    __rxor__ = __xor__

    def __lshift__(self, other):
        return _operate(BINARY['left_shift'], self, other)

    def __rlshift__(self, other):
        return _operate(BINARY['left_shift'], other, self)

    def __rshift__(self, other):
        return _operate(BINARY['right_shift'], self, other)

    def __rrshift__(self, other):
        return _operate(BINARY['right_shift'], other, self)

    def __neg__(self):
        return _arrays['wrap'](host.unary(UNARY['negative'], _arrays['handle'](self)))

    def __pos__(self):
        return self

    def __abs__(self):
        return _arrays['wrap'](host.unary(UNARY['absolute'], _arrays['handle'](self)))

    def __invert__(self):
        return _arrays['wrap'](host.unary(UNARY['invert'], _arrays['handle'](self)))

    def __eq__(self, other):
        return _compare(BINARY['equal'], self, other)

    def __ne__(self, other):
        return _compare(BINARY['not_equal'], self, other)

    def __lt__(self, other):
        return _compare(BINARY['less'], self, other)

    def __le__(self, other):
        return _compare(BINARY['less_equal'], self, other)

    def __gt__(self, other):
        return _compare(BINARY['greater'], self, other)

    def __ge__(self, other):
        return _compare(BINARY['greater_equal'], self, other)

    def __hash__(self):
        return hash(self._python())

    def __bool__(self):
        return bool(self._python())

    def __int__(self):
        return int(self._python())

    def __float__(self):
        return float(self._python())

    def __complex__(self):
        return complex(self._python())

    def __format__(self, spec):
        return format(self._python(), spec)

    def __round__(self, digits=None):
        if digits is None:
            return round(self._python())
        return self.round(digits)


def _operate(op, a, b):
    """A function of two scalars, one of them Python's own perhaps."""
    for each in (a, b):
        if isinstance(each, complex):
            return _arrays['binary_objects'](op, _arrays['array'](a), _arrays['array'](b))
        if not isinstance(each, (generic, int, float)):
            if isinstance(each, str):
                return NotImplemented
            if type(each) in (list, tuple) or each is None:
                return _arrays['binary'](op, a, b)
            return NotImplemented
    return _arrays['wrap'](host.binary(op, _arrays['handle'](a), _arrays['handle'](b)))


def _compare(op, a, b):
    if isinstance(b, (generic, int, float)):
        return _arrays['wrap'](host.binary(op, _arrays['handle'](a), _arrays['handle'](b)))
    return NotImplemented


class number(generic):
    __slots__ = ()


class integer(number):
    __slots__ = ('_v',)

    def __new__(cls, value=0):
        if cls._code is None:
            raise TypeError(f'cannot create \'numpy.{cls.__name__}\' instances')
        if type(value) is not int:
            if isinstance(value, (str, bytes)):
                value = int(value)
            elif isinstance(value, (float, generic)):
                value = _whole(value)
            elif hasattr(value, '__index__'):
                value = value.__index__()
            elif hasattr(value, '__array__') or isinstance(value, (list, tuple)):
                return _arrays['array'](value, cls)[()]
            else:
                raise TypeError(f"int() argument must be a string, a bytes-like object or a real number, not "
                                f"'{type(value).__name__}'")
        if not cls._low <= value < cls._high:
            if cls._code in (INT64, UINT64):
                raise OverflowError('Python int too large to convert to C long')
            value = (value - cls._low) % (cls._high - cls._low) + cls._low
        self = object.__new__(cls)
        self._v = value
        return self

    def _python(self):
        return self._v

    def __index__(self):
        return self._v

    def __int__(self):
        return self._v

    def __repr__(self):
        return repr(self._v)

    def __str__(self):
        return repr(self._v)

    def __bool__(self):
        return self._v != 0

    def __hash__(self):
        return hash(self._v)

    @property
    def numerator(self):
        return self

    @property
    def denominator(self):
        return type(self)(1)

    def is_integer(self):
        return True

    def bit_length(self):
        return self._v.bit_length()


def _whole(value):
    number = float(value) if not isinstance(value, integer) else value._v
    if number != number:
        raise ValueError('cannot convert float NaN to integer')
    if number in (float('inf'), -float('inf')):
        raise OverflowError('cannot convert float infinity to integer')
    return int(number)


class signedinteger(integer):
    __slots__ = ()
    _code = None


class unsignedinteger(integer):
    __slots__ = ()
    _code = None


integer._code = None


def _integer(name, base):
    code = TYPES[name]
    bits = 8 * _SIZES[name]
    low = -2 ** (bits - 1) if base is signedinteger else 0
    space = {'__slots__': (), '_code': code, '_low': low, '_high': low + 2 ** bits, '__module__': 'numpy'}
    return type(name, (base,), space)


int8 = _integer('int8', signedinteger)
int16 = _integer('int16', signedinteger)
int32 = _integer('int32', signedinteger)
uint8 = _integer('uint8', unsignedinteger)
uint16 = _integer('uint16', unsignedinteger)
uint32 = _integer('uint32', unsignedinteger)
uint64 = _integer('uint64', unsignedinteger)


class int64(signedinteger):
    __slots__ = ()
    _code = INT64
    _low = _LOW
    _high = _HIGH
    __module__ = 'numpy'

    def __add__(self, other):
        t = type(other)
        if t is int or t is int64:
            value = self._v + (other if t is int else other._v)
            if _LOW <= value < _HIGH:
                return _int64(value)
        return _operate(_ADD, self, other)

    def __radd__(self, other):
        if type(other) is int:
            value = other + self._v
            if _LOW <= value < _HIGH:
                return _int64(value)
        return _operate(_ADD, other, self)

    def __sub__(self, other):
        t = type(other)
        if t is int or t is int64:
            value = self._v - (other if t is int else other._v)
            if _LOW <= value < _HIGH:
                return _int64(value)
        return _operate(_SUB, self, other)

    def __mul__(self, other):
        t = type(other)
        if t is int or t is int64:
            value = self._v * (other if t is int else other._v)
            if _LOW <= value < _HIGH:
                return _int64(value)
        return _operate(_MUL, self, other)

    def __truediv__(self, other):
        t = type(other)
        if (t is int or t is int64 or t is float) and other != 0:
            return float64(self._v / (other._v if t is int64 else other))
        return _operate(_DIV, self, other)

    def __eq__(self, other):
        t = type(other)
        if t is int64:
            return _bool(self._v == other._v)
        if t is int or t is float:
            return _bool(self._v == other)
        return _compare(BINARY['equal'], self, other)

    def __ne__(self, other):
        t = type(other)
        if t is int64:
            return _bool(self._v != other._v)
        if t is int or t is float:
            return _bool(self._v != other)
        return _compare(BINARY['not_equal'], self, other)

    def __lt__(self, other):
        t = type(other)
        if t is int or t is int64:
            return _bool(self._v < (other if t is int else other._v))
        return _compare(BINARY['less'], self, other)

    def __gt__(self, other):
        t = type(other)
        if t is int or t is int64:
            return _bool(self._v > (other if t is int else other._v))
        return _compare(BINARY['greater'], self, other)

    def __hash__(self):
        return hash(self._v)


_new = object.__new__


def _int64(value):
    self = _new(int64)
    self._v = value
    return self


class inexact(number):
    __slots__ = ()


class floating(inexact):
    __slots__ = ()
    _code = None

    def is_integer(self):
        return float(self).is_integer()


def plain_complex(value):
    """Python's own complex number; complex() of GraalPy forgets the sign of a zero."""
    if type(value) is complex:
        return value
    return value._python() if isinstance(value, complex128) else complex(value)


class complexfloating(inexact):
    __slots__ = ()


class complex128(complexfloating, complex):
    """Real and imaginary part, each a float64; arithmetic is Python's own."""

    __slots__ = ()
    _code = COMPLEX
    __module__ = 'numpy'

    def __new__(cls, value=0):
        value = plain_complex(value)
        return complex.__new__(cls, value.real, value.imag)

    def _python(self):
        return complex(*complex.__getnewargs__(self))

    real = property(lambda self: _float64(self._python().real))
    imag = property(lambda self: _float64(self._python().imag))

    def conjugate(self):
        return complex128(self._python().conjugate())

    conj = conjugate

    def __abs__(self):
        return _float64(abs(self._python()))

    def __neg__(self):
        return complex128(-self._python())

    def __pos__(self):
        return self

    def __bool__(self):
        return self._python() != 0

    def __complex__(self):
        return self._python()

    def __float__(self):
        return self._python().real

    def __int__(self):
        return int(self._python().real)

    def __repr__(self):
        return repr(self._python())

    __str__ = __repr__

    def __format__(self, spec):
        return format(self._python(), spec)

    def __hash__(self):
        return hash(self._python())

    def __eq__(self, other):
        return bool_(self._python() == other) if isinstance(other, (int, float, complex)) else NotImplemented

    def __ne__(self, other):
        return bool_(self._python() != other) if isinstance(other, (int, float, complex)) else NotImplemented

    def __reduce__(self):
        return complex128, (self._python(),)


def _complex_operator(name):
    function = getattr(complex, name)

    def method(self, other):
        if isinstance(other, generic):
            other = other._python()
        if not isinstance(other, (int, float, complex)):
            return NotImplemented
        try:
            return complex128(function(self._python(), plain_complex(other)))
        except ZeroDivisionError:
            return complex128(complex(float('nan'), float('nan')))
    return method


for _name in ('add', 'sub', 'mul', 'truediv', 'pow'):
    for _name in (f'__{_name}__', f'__r{_name}__'):
        setattr(complex128, _name, _complex_operator(_name))


class float64(floating, float):
    __slots__ = ()
    _code = FLOAT64
    __module__ = 'numpy'

    def __new__(cls, value=0.0):
        t = type(value)
        if value is None:
            return float.__new__(cls, 'nan')
        if t is not float and (hasattr(value, '__array__') and not isinstance(value, generic)
                               or t is list or t is tuple):
            return _arrays['array'](value, cls)[()]
        return float.__new__(cls, value)

    def _python(self):
        return float.__float__(self)

    def __add__(self, other):
        t = type(other)
        if t is float64 or t is float or t is int:
            return _float64(float.__add__(self, other))
        return _operate(_ADD, self, other)

    def __radd__(self, other):
        t = type(other)
        if t is float or t is int:
            return _float64(float.__radd__(self, other))
        return _operate(_ADD, other, self)

    def __sub__(self, other):
        t = type(other)
        if t is float64 or t is float or t is int:
            return _float64(float.__sub__(self, other))
        return _operate(_SUB, self, other)

    def __rsub__(self, other):
        t = type(other)
        if t is float or t is int:
            return _float64(float.__rsub__(self, other))
        return _operate(_SUB, other, self)

    def __mul__(self, other):
        t = type(other)
        if t is float64 or t is float or t is int:
            return _float64(float.__mul__(self, other))
        return _operate(_MUL, self, other)

    def __rmul__(self, other):
        t = type(other)
        if t is float or t is int:
            return _float64(float.__rmul__(self, other))
        return _operate(_MUL, other, self)

    def __truediv__(self, other):
        t = type(other)
        if (t is float64 or t is float or t is int) and other != 0:
            return _float64(float.__truediv__(self, other))
        return _operate(_DIV, self, other)

    def __rtruediv__(self, other):
        t = type(other)
        if (t is float or t is int) and self != 0:
            return _float64(float.__rtruediv__(self, other))
        return _operate(_DIV, other, self)

    def __neg__(self):
        return _float64(float.__neg__(self))

    def __abs__(self):
        return _float64(float.__abs__(self))

    # Comparisons with arrays are the arrays' own; Python's bools print as numpy's.
    __eq__ = float.__eq__
    __ne__ = float.__ne__
    __lt__ = float.__lt__
    __le__ = float.__le__
    __gt__ = float.__gt__
    __ge__ = float.__ge__
    __hash__ = float.__hash__
    __bool__ = float.__bool__
    __int__ = float.__int__
    __float__ = float.__float__
    __repr__ = float.__repr__
    __str__ = float.__repr__
    __format__ = float.__format__
    is_integer = float.is_integer

    def __round__(self, digits=None):
        return float.__round__(self) if digits is None else _float64(float.__round__(self, digits))


_float_new = float.__new__


def _float64(value):
    return _float_new(float64, value)


class _small(floating):
    __slots__ = ('_v',)

    def __new__(cls, value=0.0):
        if not isinstance(value, (int, float, str, generic)):
            return _arrays['array'](value, cls)[()]
        holder = host.allocate(cls._code, ())
        host.fillReal(holder, float(value))
        self = object.__new__(cls)
        self._v = holder.onlyReal()
        return self

    def _python(self):
        return self._v

    def __repr__(self):
        return str(text.scalar(self._v, self._code))

    __str__ = __repr__

    def __format__(self, spec):
        return format(self._v, spec)


class float32(_small):
    __slots__ = ()
    _code = FLOAT32
    __module__ = 'numpy'


class float16(_small):
    __slots__ = ()
    _code = FLOAT16
    __module__ = 'numpy'


class bool_(generic):
    __slots__ = ('_v',)
    _code = BOOL
    __module__ = 'numpy'

    def __new__(cls, value=False):
        if hasattr(value, '__array__') and not isinstance(value, generic) or type(value) in (list, tuple):
            return _arrays['array'](value, cls)[()]
        return True_ if value else False_

    def _python(self):
        return self._v

    def __bool__(self):
        return self._v

    def __repr__(self):
        return 'True' if self._v else 'False'

    __str__ = __repr__

    def __hash__(self):
        return hash(self._v)

    def __index__(self):
        raise TypeError("In the future, `np.bool_` will be treated as an index, use an integer instead")


def _make_bool(value):
    self = object.__new__(bool_)
    self._v = value
    return self


True_ = _make_bool(True)
False_ = _make_bool(False)


def _bool(value):
    return True_ if value else False_


class flexible(generic):
    __slots__ = ()


class character(flexible):
    __slots__ = ()


class str_(str, character):
    _code = STR
    __module__ = 'numpy'
    __slots__ = ()

    def _python(self):
        return str.__str__(self)

    __eq__ = str.__eq__
    __ne__ = str.__ne__
    __lt__ = str.__lt__
    __le__ = str.__le__
    __gt__ = str.__gt__
    __ge__ = str.__ge__
    __hash__ = str.__hash__
    __add__ = str.__add__
    __mul__ = str.__mul__
    __mod__ = str.__mod__
    __getitem__ = str.__getitem__
    __repr__ = str.__repr__
    __str__ = str.__str__
    __format__ = str.__format__

    def __bool__(self):
        return len(self) > 0

    def __int__(self):
        return int(str.__str__(self))

    def __float__(self):
        return float(str.__str__(self))

    @property
    def dtype(self):
        return str_dtype(len(self))


class object_(generic):
    _code = OBJECT
    __module__ = 'numpy'

    def __new__(cls, value=None):
        return value


SCALARS = [bool_, int8, uint8, int16, uint16, int32, uint32, int64, uint64, float16, float32, float64, object_, str_]
assert [each.__name__ for each in SCALARS[1:12]] == _NAMES[1:]


class dtype:
    """The type of an array's elements."""

    __slots__ = ('_code', 'name', 'kind', 'itemsize', 'type', 'char', 'str')
    fields = None
    names = None
    subdtype = None
    shape = ()
    byteorder = '='

    def __new__(cls, what=None, align=False, copy=False):
        return resolve(what)

    @property
    def num(self):
        return (0, 1, 2, 3, 4, 5, 6, 7, 8, 23, 11, 12, 17, 19, 15)[self._code]

    @property
    def base(self):
        return self

    @property
    def alignment(self):
        return self.itemsize

    @property
    def hasobject(self):
        return self._code == OBJECT

    @property
    def isbuiltin(self):
        return 1

    @property
    def isnative(self):
        return True

    @property
    def descr(self):
        return [('', self.str)]

    def newbyteorder(self, order='S'):
        return self

    def __repr__(self):
        return f"dtype('{self.str if self._code == STR else 'O' if self._code == OBJECT else self.name}')"

    def __str__(self):
        return self.str if self._code == STR else self.name

    def __eq__(self, other):
        if other is self:
            return True
        try:
            other = resolve(other)
        except TypeError:
            return False
        return self._code == other._code and self.itemsize == other.itemsize

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash((self._code, self.itemsize))

    def __reduce__(self):
        return dtype, (self.str,)


def _dtype(code, name, kind, itemsize, scalar, char, string):
    self = object.__new__(dtype)
    self._code, self.name, self.kind, self.itemsize = code, name, kind, itemsize
    self.type, self.char, self.str = scalar, char, string
    return self


def _numeric(name):
    size = _SIZES[name]
    kind = {'b': 'b', 'i': 'i', 'u': 'u', 'f': 'f'}[name[0]]
    order = '|' if size == 1 else '<'
    return _dtype(TYPES[name], name, kind, size, SCALARS[TYPES[name]], _LETTERS[name], f'{order}{kind}{size}')


_DTYPES = [_numeric(name) for name in _NAMES]
_DTYPES.append(_dtype(OBJECT, 'object', 'O', 8, object_, 'O', '|O'))


def str_dtype(length):
    return _dtype(STR, f'str{32 * length}' if length else 'str', 'U', 4 * length, str_, 'U', f'<U{length}')


_DTYPES.append(str_dtype(0))
_DTYPES.append(_dtype(COMPLEX, 'complex128', 'c', 16, complex128, 'D', '<c16'))
_KNOWN = {complex: _DTYPES[COMPLEX], bool: _DTYPES[BOOL], int: _DTYPES[INT64], float: _DTYPES[FLOAT64], object: _DTYPES[OBJECT],
          str: _DTYPES[STR], None: _DTYPES[FLOAT64]}
for _each in _DTYPES[:OBJECT]:
    _KNOWN[_each.name] = _KNOWN[_each.char] = _KNOWN[_each.type] = _KNOWN[_each.str] = _each
    _KNOWN[_each.str[1:]] = _KNOWN['=' + _each.str[1:]] = _each
for _alias, _name in {'int': 'int64', 'float': 'float64', 'double': 'float64', 'single': 'float32', 'half': 'float16',
                      'uint': 'uint64', 'long': 'int64', 'longlong': 'int64', 'q': 'int64', 'Q': 'uint64',
                      'intc': 'int32', 'uintc': 'uint32', 'short': 'int16', 'ushort': 'uint16', 'byte': 'int8',
                      'ubyte': 'uint8', 'intp': 'int64', 'p': 'int64', 'int_': 'int64', 'float_': 'float64',
                      'bool_': 'bool', 'bool8': 'bool', 'b1': 'bool', '<b1': 'bool'}.items():
    _KNOWN[_alias] = _DTYPES[TYPES[_name]]
for _alias in ('O', 'object', 'object_', '|O', object_):
    _KNOWN[_alias] = _DTYPES[OBJECT]
for _alias in ('U', 'str', 'str_', '<U', '<U0', str_):
    _KNOWN[_alias] = _DTYPES[STR]
for _alias in ('complex', 'complex128', 'complex_', 'cdouble', 'D', 'c16', '<c16', '=c16', complex128, complexfloating):
    _KNOWN[_alias] = _DTYPES[COMPLEX]
_KNOWN[floating] = _KNOWN[inexact] = _KNOWN[number] = _DTYPES[FLOAT64]
_KNOWN[integer] = _KNOWN[signedinteger] = _DTYPES[INT64]
_KNOWN[unsignedinteger] = _DTYPES[UINT64]


def resolve(what):
    """The dtype that a name, a type or a dtype stands for."""
    if type(what) is dtype:
        return what
    try:
        known = _KNOWN.get(what)
    except TypeError:
        known = None
    if known is not None:
        return known
    if isinstance(what, str):
        if what[:2] == '<U' and what[2:].isdigit():
            return str_dtype(int(what[2:]))
        if what[:1] == 'U' and what[1:].isdigit():
            return str_dtype(int(what[1:]))
        if what[:1] in '><' and what[1:] == 'c8' or what in ('complex64', 'csingle', 'F', 'c8'):
            raise TypeError(f"data type '{what}' is not available here; complex128 is")
        if what[:1] == '>':
            return resolve('<' + what[1:])
        raise TypeError(f"data type '{what}' not understood")
    inner = getattr(what, 'dtype', None)
    if type(inner) is dtype:
        return inner
    if isinstance(what, (list, tuple, dict)):
        raise TypeError('structured data types are not supported here; use one array for each field')
    if isinstance(what, type):
        return _DTYPES[OBJECT]
    raise TypeError(f"Cannot interpret '{what}' as a data type")


_ARRAY_METHODS = frozenset((
    'sum', 'mean', 'min', 'max', 'std', 'var', 'prod', 'argmax', 'argmin', 'reshape', 'ravel', 'flatten', 'round',
    'clip', 'any', 'all', 'squeeze', 'transpose', 'tobytes', 'cumsum', 'dot', 'repeat', 'flat', 'data', 'conj', 'fill',
    'nonzero', 'argsort', 'view', 'ptp', 'take', 'swapaxes'))
