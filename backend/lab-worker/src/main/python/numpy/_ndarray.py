"""The array itself: numbers in Java's native memory, or Python's objects behind positions."""
from numpy import _types
from numpy._host import (host, text, BINARY, UNARY, FOLDS, AxisError, UFuncTypeError, BOOL, INT64, UINT8,
                         UINT64, FLOAT16, FLOAT64, OBJECT, STR, COMPLEX)
from numpy._types import (SCALARS, _DTYPES, bool_, complex128, plain_complex, dtype, float64, generic, int64, integer, resolve, str_, str_dtype,
                          True_, False_)

_new = object.__new__
_float_new = float.__new__
_LONG = 2 ** 63
newaxis = None


def wrap(h):
    """What Java answered: an array, or a scalar where its rank is 0."""
    tag = h.tag()
    if tag < 16:
        return scalar(h, tag)
    a = _new(ndarray)
    a._h = a._p = h
    a._tag = tag
    a._store = None
    return a


def scalar(h, code):
    if code == FLOAT64:
        return _float_new(float64, h.onlyReal())
    if code == BOOL:
        return True_ if h.onlyWhole() else False_
    cls = SCALARS[code]
    s = _new(cls)
    if code >= FLOAT16:
        s._v = h.onlyReal()
    else:
        value = h.onlyWhole()
        s._v = value + 2 ** 64 if code == UINT64 and value < 0 else value
    return s


def element(cls, value):
    """A Python number as a scalar."""
    if cls is float64:
        return _float_new(float64, value)
    if cls is bool_:
        return True_ if value else False_
    s = _new(cls)
    s._v = value
    return s


def array_of(h):
    """The array of a handle, of rank 0 as well."""
    a = _new(ndarray)
    a._h = a._p = h
    a._tag = h.tag()
    a._store = None
    return a


def objects(store, positions, code):
    """An array of Python's objects."""
    a = _new(ndarray)
    a._h = None
    a._p = positions
    a._tag = 16 * positions.axes() + code
    a._store = store
    return a


def shape_of(h):
    n = h.axes()
    if n == 1:
        return (h.extent(0),)
    if n == 2:
        return (h.extent(0), h.extent(1))
    return tuple([h.extent(i) for i in range(n)])


def number_handle(a):
    """The numbers of an array that must have some."""
    if a._h is None:
        if a._tag & 15 == COMPLEX:
            raise NotImplementedError('this function is not available for complex numbers here')
        raise TypeError(f"an array of dtype '{a.dtype}' has no numbers; convert it with .astype(float) first")
    return a._h


class ndarray:
    """An n-dimensional array."""

    __slots__ = ('_h', '_p', '_tag', '_store', '_base', '__weakref__')
    __array_priority__ = 0.0
    __module__ = 'numpy'

    def __new__(cls, shape, dtype=float, buffer=None, offset=0, strides=None, order=None):
        from numpy import _create
        return _create.empty(shape, dtype)

    # What it is

    @property
    def dtype(self):
        code = self._tag & 15
        if code == STR:
            return str_dtype(self._store.length)
        return _DTYPES[code]

    @property
    def shape(self):
        return shape_of(self._p)

    @shape.setter
    def shape(self, shape):
        self._take_layout(reshape_handle(self._p, shape))

    def _take_layout(self, p):
        if self._h is not None:
            self._h = p
        self._p = p
        self._tag = 16 * p.axes() + (self._tag & 15)

    @property
    def ndim(self):
        return self._tag >> 4

    @property
    def size(self):
        return self._p.count()

    @property
    def itemsize(self):
        return self.dtype.itemsize

    @property
    def nbytes(self):
        return self._p.count() * self.dtype.itemsize

    @property
    def strides(self):
        p = self._p
        return tuple([p.step(i) for i in range(p.axes())])

    @property
    def T(self):
        return self._like(host.transpose(self._p, range_down(self._tag >> 4)))

    @property
    def flat(self):
        return flatiter(self)

    @property
    def base(self):
        return getattr(self, '_base', None)

    @property
    def real(self):
        return self if self._tag & 15 != COMPLEX else _reals([v.real for v in self._items()], self.shape)

    @property
    def imag(self):
        if self._tag & 15 == COMPLEX:
            return _reals([v.imag for v in self._items()], self.shape)
        return _functions('_create').zeros(self.shape, self.dtype)

    @property
    def flags(self):
        return flagsobj(self)

    def __len__(self):
        if self._tag < 16:
            raise TypeError('len() of unsized object')
        return self._p.extent(0)

    def __iter__(self):
        if self._tag < 16:
            raise TypeError('iteration over a 0-d array')
        if self._tag < 32:
            return iter(self._list())
        return map(self.__getitem__, range(self._p.extent(0)))

    def __array__(self, dtype=None):
        return self if dtype is None else self.astype(dtype)

    def __hash__(self):
        raise TypeError("unhashable type: 'numpy.ndarray'")

    def __reduce__(self):
        return _restore, (self.tolist(), self.dtype, self.shape)

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        return self.copy()

    # Its elements

    def _numeric(self):
        """The letter of its kind in a numeric loop, and the handle; None where it can't be in one."""
        return _NUMERIC.get(self._tag), self._p

    def _items(self):
        """The objects in C order."""
        store = self._store
        return [store[i] for i in host.list(self._p)]

    def _list(self):
        """The elements of a vector as scalars."""
        code = self._tag & 15
        if code >= OBJECT:
            if code == COMPLEX:
                return [complex128(v) for v in self._items()]
            return [str_(s) for s in self._items()] if code == STR else self._items()
        values = host.list(self._h)
        if code == FLOAT64:
            return [_float_new(float64, v) for v in values]
        cls = SCALARS[code]
        return [element(cls, v) for v in values]

    def _like(self, p):
        """A view with another layout."""
        if self._store is None:
            a = _new(ndarray)
            a._h = a._p = p
            a._tag = p.tag()
            a._store = None
        else:
            a = objects(self._store, p, self._tag & 15)
        a._base = self
        return a

    def item(self, *index):
        if index:
            if len(index) == 1 and type(index[0]) is int:
                return self.ravel()[index[0]].item()
            found = self[index[0] if len(index) == 1 else index]
            return found.item() if isinstance(found, (generic, ndarray)) else found
        if self._p.count() != 1:
            raise ValueError('can only convert an array of size 1 to a Python scalar')
        return (self._items() if self._h is None else list(host.list(self._h)))[0]

    def tolist(self):
        if self._h is None:
            return nest([str(s) for s in self._items()] if self._tag & 15 == STR else self._items(), self.shape)
        if self._tag < 16:
            return self.item()
        return nest(list(host.list(self._h)), shape_of(self._h))

    def __getitem__(self, key):
        t = type(key)
        tag = self._tag
        if t is tuple:
            if tag >> 4 == 2 and len(key) == 2:
                i, j = key
                if type(i) is int and type(j) is int:
                    code = tag & 15
                    try:
                        if code == FLOAT64:
                            return _float_new(float64, self._h.realAt2(i, j))
                        if code == INT64:
                            s = _new(int64)
                            s._v = self._h.wholeAt2(i, j)
                            return s
                    except BaseException:
                        return self._get(key)
        elif t is int:
            try:
                if tag >= 32:
                    if self._store is None:
                        a = _new(ndarray)
                        a._h = a._p = h = self._p.row(key)
                        a._tag = tag - 16
                        a._store = None
                        a._base = self
                        return a
                elif tag == 16 + FLOAT64:
                    return _float_new(float64, self._h.realAt(key))
                elif tag == 16 + INT64:
                    s = _new(int64)
                    s._v = self._h.wholeAt(key)
                    return s
            except BaseException:
                return self._get(key)
        return self._get(key)

    def _get(self, key):
        view, axes, arrays, front = self._select(key)
        if axes:
            p = host.gather(view, axes, arrays, front)
            return wrap(p) if self._store is None else self._pick(p)
        if view.axes() == 0 and not _has_ellipsis(key):
            return scalar(view, self._tag & 15) if self._store is None else self._pick(view)
        return self._like(view)

    def _pick(self, p):
        """New objects, or the only one, at these positions."""
        found = [self._store[i] for i in host.list(p)]
        code = self._tag & 15
        if p.axes() == 0:
            return str_(found[0]) if code == STR else complex128(found[0]) if code == COMPLEX else found[0]
        return from_objects(found, shape_of(p), code, getattr(self._store, 'length', None))

    def __setitem__(self, key, value):
        tag = self._tag
        if type(key) is tuple and tag >> 4 == 2 and len(key) == 2:
            i, j = key
            if type(i) is int and type(j) is int:
                try:
                    if tag & 15 == FLOAT64 and isinstance(value, float):
                        return self._h.setRealAt2(i, j, value)
                    if tag & 15 == INT64 and (type(value) is int or type(value) is int64):
                        return self._h.setWholeAt2(i, j, value if type(value) is int else value._v)
                except BaseException:
                    pass
        elif type(key) is int and tag >> 4 == 1:
            try:
                if tag & 15 == FLOAT64 and isinstance(value, float):
                    return self._h.setRealAt(key, value)
                if tag & 15 == INT64 and (type(value) is int or type(value) is int64):
                    return self._h.setWholeAt(key, value if type(value) is int else value._v)
            except BaseException:
                pass
        self._set(key, value)

    def _set(self, key, value):
        view, axes, arrays, front = self._select(key)
        if self._store is not None:
            return self._set_objects(view, axes, arrays, front, value)
        code = self._tag & 15
        if not axes:
            t = type(value)
            if t is int and -_LONG <= value < _LONG:
                return host.fillWhole(view, value)
            if t is float or t is float64:
                if code < FLOAT16:
                    _check_whole(value, code)
                return host.fillReal(view, value)
            if t is bool:
                return host.fillWhole(view, 1 if value else 0)
        source = _value_for(value, code, view, axes)
        if axes:
            if _is_mask(key) and source.axes() == 1:
                n = arrays[0].count()
                if source.extent(0) not in (1, n) and view.axes() == len(axes):
                    raise ValueError(f'NumPy boolean array indexing assignment cannot assign {source.extent(0)} input '
                                     f'values to the {n} output values where the mask is true')
            host.scatter(view, axes, arrays, source, front)
        else:
            host.assign(view, source)

    def _set_objects(self, view, axes, arrays, front, value):
        places = host.gather(view, axes, arrays, front) if axes else view
        text_only = self._tag & 15 == STR
        if self._tag & 15 == COMPLEX:
            source = asarray(value, complex)
            spread = source._like(host.broadcastTo(source._p, shape_of(places)))
            for i, item in zip(host.list(places), spread._items()):
                self._store[i] = item
            return
        if places.axes() == 0 or not (isinstance(value, (ndarray, list, tuple))):
            for i in host.list(places):
                self._store[i] = str(value)[:self._store.length] if text_only else value
            return
        source = asarray(value, object) if not text_only else asarray(value)
        spread = source._like(host.broadcastTo(source._p, shape_of(places)))
        items = spread._items() if spread._store is not None else list(host.list(spread._p))
        for i, item in zip(host.list(places), items):
            self._store[i] = str(item)[:self._store.length] if text_only else item

    def _select(self, key):
        """The view that a key's slices make, and the axes of it that its index arrays index."""
        if type(key) is not tuple:
            key = (key,)
        arrays = None
        used = 0
        dots = False
        parts = []
        for k in key:
            t = type(k)
            if k is None:
                parts.append(k)
            elif t is int or t is slice:
                used += 1
                parts.append(k)
            elif k is Ellipsis:
                if dots:
                    raise IndexError("an index can only have a single ellipsis ('...')")
                dots = True
                parts.append(k)
            elif isinstance(k, integer):
                used += 1
                parts.append(k._v)
            elif t is bool or t is bool_:
                arrays = True
                parts.append(_flag(k))
            elif t is not ndarray and hasattr(k, '__index__') and not hasattr(k, '__array__'):
                used += 1
                parts.append(k.__index__())
            else:
                k = _index_array(k)
                if k is None:
                    raise IndexError('only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and '
                                     'integer or boolean arrays are valid indices')
                if k._tag < 16 and k._tag & 15 != BOOL:
                    used += 1
                    parts.append(k._h.onlyWhole())
                    continue
                arrays = True
                used += k._tag >> 4 if k._tag & 15 == BOOL else 1
                parts.append(k)
        rank = self._tag >> 4
        if used > rank:
            raise IndexError(f'too many indices for array: array is {rank}-dimensional, but {used} were indexed')
        p = self._p
        items = []
        axis = 0
        axes = []
        lists = []
        out = 0
        groups = 0
        inside = False
        for k in parts:
            t = type(k)
            if t is int:
                n = p.extent(axis)
                if not -n <= k < n:
                    raise IndexError(f'index {k} is out of bounds for axis {axis} with size {n}')
                if arrays:
                    items += (1, 0, 1, n)
                    axes.append(out)
                    lists.append(_whole_handle(k))
                    out += 1
                    groups += not inside
                    inside = True
                else:
                    items += (0, k + n if k < 0 else k, 0, 0)
                axis += 1
                continue
            if t is slice:
                n = p.extent(axis)
                start, stop, step = k.indices(n)
                length = (stop - start + (step - 1 if step > 0 else step + 1)) // step
                items += (1, start, step, length if length > 0 else 0)
                axis += 1
                out += 1
            elif k is None:
                items += (2, 0, 0, 0)
                out += 1
            elif k is Ellipsis:
                for _ in range(rank - used):
                    items += (1, 0, 1, p.extent(axis))
                    axis += 1
                    out += 1
            elif t is _Flag:
                items += (2, 0, 0, 0)
                axes.append(out)
                lists.append(host.allocate(INT64, (1 if k.value else 0,)))
                out += 1
                groups += not inside
                inside = True
                continue
            else:
                for each in _split_mask(k, p, axis) if k._tag & 15 == BOOL else (k._h,):
                    items += (1, 0, 1, p.extent(axis))
                    axes.append(out)
                    lists.append(each)
                    axis += 1
                    out += 1
                groups += not inside
                inside = True
                continue
            inside = False
        view = p if arrays and len(items) == 4 * len(axes) and axes and len(axes) == out and _whole_axes(parts) \
            else host.index(p, items)
        return view, axes, lists, groups > 1

    # Operators

    def __add__(self, other):
        if type(other) is ndarray and self._h is not None and other._h is not None:
            return wrap(host.binary(_ADD, self._h, other._h))
        return binary(_ADD, self, other)

    def __radd__(self, other):
        return binary(_ADD, self, other, True)

    def __iadd__(self, other):
        return binary_into(_ADD, self, other)

    def __sub__(self, other):
        if type(other) is ndarray and self._h is not None and other._h is not None:
            return wrap(host.binary(_SUB, self._h, other._h))
        return binary(_SUB, self, other)

    def __rsub__(self, other):
        return binary(_SUB, self, other, True)

    def __isub__(self, other):
        return binary_into(_SUB, self, other)

    def __mul__(self, other):
        if type(other) is ndarray and self._h is not None and other._h is not None:
            return wrap(host.binary(_MUL, self._h, other._h))
        return binary(_MUL, self, other)

    def __rmul__(self, other):
        return binary(_MUL, self, other, True)

    def __imul__(self, other):
        return binary_into(_MUL, self, other)

    def __truediv__(self, other):
        return binary(_DIV, self, other)

    def __rtruediv__(self, other):
        return binary(_DIV, self, other, True)

    def __itruediv__(self, other):
        return binary_into(_DIV, self, other)

    def __floordiv__(self, other):
        return binary(_FLOORDIV, self, other)

    def __rfloordiv__(self, other):
        return binary(_FLOORDIV, self, other, True)

    def __ifloordiv__(self, other):
        return binary_into(_FLOORDIV, self, other)

    def __mod__(self, other):
        return binary(_MOD, self, other)

    def __rmod__(self, other):
        return binary(_MOD, self, other, True)

    def __imod__(self, other):
        return binary_into(_MOD, self, other)

    def __divmod__(self, other):
        return self // other, self % other

    def __pow__(self, other, modulus=None):
        if type(other) is int and other == 2 and self._h is not None and self._tag & 15 != BOOL:
            return wrap(host.unary(_SQUARE, self._h))
        return binary(_POW, self, other)

    def __rpow__(self, other):
        return binary(_POW, self, other, True)

    def __ipow__(self, other):
        return binary_into(_POW, self, other)

    def __and__(self, other):
        return binary(_AND, self, other)

    def __rand__(self, other):
        return binary(_AND, self, other, True)

    def __iand__(self, other):
        return binary_into(_AND, self, other)

    def __or__(self, other):
        return binary(_OR, self, other)

    def __ror__(self, other):
        return binary(_OR, self, other, True)

    def __ior__(self, other):
        return binary_into(_OR, self, other)

    def __xor__(self, other):
        return binary(_XOR, self, other)

    def __rxor__(self, other):
        return binary(_XOR, self, other, True)

    def __ixor__(self, other):
        return binary_into(_XOR, self, other)

    def __lshift__(self, other):
        return binary(BINARY['left_shift'], self, other)

    def __rlshift__(self, other):
        return binary(BINARY['left_shift'], self, other, True)

    def __rshift__(self, other):
        return binary(BINARY['right_shift'], self, other)

    def __rrshift__(self, other):
        return binary(BINARY['right_shift'], self, other, True)

    def __matmul__(self, other):
        from numpy import _maths
        if _defers(other):
            return NotImplemented
        return _maths.matmul(self, other)

    def __rmatmul__(self, other):
        from numpy import _maths
        return _maths.matmul(other, self)

    def __eq__(self, other):
        return compare(_EQ, self, other)

    def __ne__(self, other):
        return compare(_NE, self, other)

    def __lt__(self, other):
        return binary(_LT, self, other)

    def __le__(self, other):
        return binary(_LE, self, other)

    def __gt__(self, other):
        return binary(_GT, self, other)

    def __ge__(self, other):
        return binary(_GE, self, other)

    def __neg__(self):
        return self._unary('negative')

    def __pos__(self):
        return self.copy()

    def __abs__(self):
        return self._unary('absolute')

    def __invert__(self):
        return self._unary('invert')

    def _unary(self, name):
        if self._h is None:
            function = {'negative': lambda x: -x, 'absolute': abs, 'invert': lambda x: ~x}[name]
            if self._tag & 15 == COMPLEX and name != 'invert':
                results = [function(x) for x in self._items()]
                return _reals(results, self.shape) if name == 'absolute' else from_objects(results, self.shape, COMPLEX)
            return from_objects([function(x) for x in self._items()], self.shape, OBJECT)
        return wrap(host.unary(UNARY[name], self._h))

    def __bool__(self):
        n = self._p.count()
        if n == 1:
            return bool(self.item())
        if n == 0:
            return False
        raise ValueError('The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()')

    def _one(self):
        if self._p.count() != 1:
            raise TypeError('only size-1 arrays can be converted to Python scalars')
        return self.item()

    def __int__(self):
        return int(self._one())

    def __float__(self):
        return float(self._one())

    def __index__(self):
        if self._tag & 15 >= FLOAT16 or self._tag >= 16 or self._tag & 15 == BOOL:
            raise TypeError('only integer scalar arrays can be converted to a scalar index')
        return int(self.item())

    def __format__(self, spec):
        if self._tag < 16:
            return format(self.item(), spec)
        if spec:
            raise TypeError('unsupported format string passed to numpy.ndarray.__format__')
        return str(self)

    def __contains__(self, item):
        found = self == item
        return bool(found.any()) if isinstance(found, (ndarray, generic)) else bool(found)

    def __repr__(self):
        from numpy import _text
        return _text.array_repr(self)

    def __str__(self):
        from numpy import _text
        return _text.array_str(self)

    def __getattr__(self, name):
        if name[:2] == '__' or name == '_base':
            raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'")
        raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'")

    # Shapes

    def reshape(self, *shape, order='C'):
        if len(shape) == 1:
            shape = shape[0]
        if order == 'F':
            flat = self.T.ravel()
            size = tuple(shape) if isinstance(shape, (tuple, list)) else (shape,)
            return flat.reshape(size[::-1]).T
        return self._like(reshape_handle(self._p, shape))

    def ravel(self, order='C'):
        if order == 'F':
            return self.T.ravel()
        return self._like(host.reshape(self._p, (-1,)))

    def flatten(self, order='C'):
        return self.ravel(order).copy()

    def transpose(self, *axes):
        if len(axes) == 1 and (axes[0] is None or isinstance(axes[0], (tuple, list))):
            axes = axes[0]
        if not axes:
            return self.T
        return self._like(host.transpose(self._p, [_index(a) for a in axes]))

    def swapaxes(self, a, b):
        order = list(range(self.ndim))
        a, b = normal_axis(a, self.ndim), normal_axis(b, self.ndim)
        order[a], order[b] = b, a
        return self._like(host.transpose(self._p, order))

    def squeeze(self, axis=None):
        shape = self.shape
        if axis is None:
            items = [part for n in shape for part in ((0, 0, 0, 0) if n == 1 else (1, 0, 1, n))]
        else:
            axes = normal_axes(axis, len(shape))
            for a in axes:
                if shape[a] != 1:
                    raise ValueError('cannot select an axis to squeeze out which has size not equal to one')
            items = [part for a, n in enumerate(shape) for part in ((0, 0, 0, 0) if a in axes else (1, 0, 1, n))]
        return self._like(host.index(self._p, items))

    def diagonal(self, offset=0, axis1=0, axis2=1):
        return self._like(host.diagonal(self._p, offset))

    def resize(self, *shape, refcheck=True):
        shape = shape[0] if len(shape) == 1 else shape
        from numpy import _shape
        self._take_layout(_shape.resize(self, shape)._p)

    # Copies and conversions

    def copy(self, order='C'):
        if self._h is None:
            return from_objects(self._items(), self.shape, self._tag & 15, getattr(self._store, 'length', None))
        return array_of(host.astype(self._h, self._tag & 15))

    def astype(self, dtype, order='K', casting='unsafe', subok=True, copy=True):
        to = resolve(dtype)
        if casting != 'unsafe':
            import numpy
            if not numpy.can_cast(self.dtype, to, casting):
                raise TypeError(f"Cannot cast array data from {self.dtype!r} to {to!r} according to the rule '{casting}'")
        code = self._tag & 15
        if to._code == code and not copy:
            return self
        if self._h is not None and to._code < OBJECT:
            return array_of(host.astype(self._h, to._code))
        return _cast(self, to)

    def view(self, dtype=None, type=None):
        if dtype is None or dtype is ndarray:
            return self._like(self._p)
        to = resolve(dtype)
        if to._code == self._tag & 15:
            return self._like(self._p)
        data = host.bytes(number_handle(self))
        shape = shape_of(self._p)
        last = shape[-1] * self.itemsize // to.itemsize
        return array_of(host.fromBytes(data, to._code, shape[:-1] + (last,)))

    def tobytes(self, order='C'):
        return str(host.bytes(number_handle(self))).encode('latin-1')

    tostring = tobytes

    def byteswap(self, inplace=False):
        size = self.itemsize
        data = self.tobytes()
        swapped = b''.join([data[i:i + size][::-1] for i in range(0, len(data), size)])
        return array_of(host.fromBytes(swapped.decode('latin-1'), self._tag & 15, self.shape))

    def newbyteorder(self, order='S'):
        return self

    def fill(self, value):
        self[...] = value

    def tofile(self, fid, sep='', format='%s'):
        if sep:
            data = sep.join([str(v) for v in self.ravel().tolist()])
            with open(fid, 'w') as f:
                f.write(data)
        else:
            with open(fid, 'wb') as f:
                f.write(self.tobytes())

    def dump(self, file):
        from numpy import _files
        _files.save(file, self)

    # The rest is numpy's functions as methods.

    def sum(self, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
        return _functions('_statistics').sum(self, axis, dtype, out, keepdims, initial, where)

    def prod(self, axis=None, dtype=None, out=None, keepdims=False):
        return _functions('_statistics').prod(self, axis, dtype, out, keepdims)

    def mean(self, axis=None, dtype=None, out=None, keepdims=False):
        return _functions('_statistics').mean(self, axis, dtype, out, keepdims)

    def std(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
        return _functions('_statistics').std(self, axis, dtype, out, ddof, keepdims)

    def var(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
        return _functions('_statistics').var(self, axis, dtype, out, ddof, keepdims)

    def min(self, axis=None, out=None, keepdims=False, initial=None):
        return _functions('_statistics').amin(self, axis, out, keepdims, initial)

    def max(self, axis=None, out=None, keepdims=False, initial=None):
        return _functions('_statistics').amax(self, axis, out, keepdims, initial)

    def ptp(self, axis=None, out=None, keepdims=False):
        return self.max(axis, keepdims=keepdims) - self.min(axis, keepdims=keepdims)

    def any(self, axis=None, out=None, keepdims=False):
        return _functions('_statistics').any(self, axis, out, keepdims)

    def all(self, axis=None, out=None, keepdims=False):
        return _functions('_statistics').all(self, axis, out, keepdims)

    def argmax(self, axis=None, out=None, keepdims=False):
        return _functions('_statistics').argmax(self, axis, out, keepdims=keepdims)

    def argmin(self, axis=None, out=None, keepdims=False):
        return _functions('_statistics').argmin(self, axis, out, keepdims=keepdims)

    def cumsum(self, axis=None, dtype=None, out=None):
        return _functions('_statistics').cumsum(self, axis, dtype, out)

    def cumprod(self, axis=None, dtype=None, out=None):
        return _functions('_statistics').cumprod(self, axis, dtype, out)

    def round(self, decimals=0, out=None):
        return _functions('_maths').round(self, decimals, out)

    def clip(self, min=None, max=None, out=None):
        return _functions('_maths').clip(self, min, max, out)

    def conj(self):
        if self._tag & 15 == COMPLEX:
            return from_objects([v.conjugate() for v in self._items()], self.shape, COMPLEX)
        return self

    conjugate = conj

    def dot(self, other, out=None):
        return _functions('_maths').dot(self, other, out)

    def trace(self, offset=0, axis1=0, axis2=1):
        return self.diagonal(offset).sum()

    def sort(self, axis=-1, kind=None, order=None):
        if order is not None:
            raise ValueError('Cannot specify order when the array has no fields.')
        if self._h is None:
            ordered = sorted(self._items())
            self[...] = from_objects(ordered, self.shape, self._tag & 15)
        else:
            host.sortInPlace(self._h, axis)

    def argsort(self, axis=-1, kind=None, order=None):
        return _functions('_sorting').argsort(self, axis, kind, order)

    def searchsorted(self, v, side='left', sorter=None):
        return _functions('_sorting').searchsorted(self, v, side, sorter)

    def nonzero(self):
        return _functions('_sorting').nonzero(self)

    def repeat(self, repeats, axis=None):
        return _functions('_shape').repeat(self, repeats, axis)

    def take(self, indices, axis=None, out=None, mode='raise'):
        return _functions('_shape').take(self, indices, axis)

    def compress(self, condition, axis=None):
        return _functions('_shape').compress(condition, self, axis)

    def put(self, indices, values, mode='raise'):
        self.flat[indices] = values

    def __array_wrap__(self, array, context=None):
        return array


def _functions(module):
    return _MODULES[module]


# Filled by the package's __init__, so that methods find functions without an import statement each time.
_MODULES = {}

_ADD, _SUB, _MUL, _DIV = BINARY['add'], BINARY['subtract'], BINARY['multiply'], BINARY['divide']
_FLOORDIV, _MOD, _POW = BINARY['floor_divide'], BINARY['remainder'], BINARY['power']
_AND, _OR, _XOR = BINARY['bitwise_and'], BINARY['bitwise_or'], BINARY['bitwise_xor']
_EQ, _NE, _LT, _LE = BINARY['equal'], BINARY['not_equal'], BINARY['less'], BINARY['less_equal']
_GT, _GE = BINARY['greater'], BINARY['greater_equal']
_SQUARE = UNARY['square']
_OP_NAMES = {ordinal: name for name, ordinal in BINARY.items()}


def _defers(other):
    """Whether an operator leaves the work to the other operand: a tensor, a Series."""
    return getattr(other, '__array_priority__', 0) > 0 and type(other) is not ndarray


def binary(op, a, b, reversed=False):
    """A function of an array and anything."""
    t = type(b)
    h = a._h
    if h is not None:
        if t is float or t is float64:
            return wrap(host.binaryReal(op, h, b, reversed))
        if t is int and -_LONG <= b < _LONG:
            return wrap(host.binaryWhole(op, h, b, reversed))
    if t is not ndarray:
        if _defers(b):
            return NotImplemented
        b = asarray(b)
    g = b._h
    if h is None or g is None:
        return _binary_objects(op, b, a) if reversed else _binary_objects(op, a, b)
    return wrap(host.binary(op, g, h) if reversed else host.binary(op, h, g))


def compare(op, a, b):
    """Equality never fails: what can't be compared differs."""
    if b is None or isinstance(b, str):
        if a._h is not None:
            return from_flags([op == _NE] * a.size, a.shape) if b is None else op == _NE
    if type(b) is ndarray or isinstance(b, (list, tuple)):
        b = asarray(b)
        try:
            host.broadcastTo(a._p, host_broadcast(a._p, b._p))
        except ValueError:
            return op == _NE
        if (a._h is None) != (b._h is None) and STR in (a._tag & 15, b._tag & 15):
            return op == _NE
    return binary(op, a, b)


def host_broadcast(p, q):
    a, b = shape_of(p), shape_of(q)
    n = max(len(a), len(b))
    a, b = (1,) * (n - len(a)) + a, (1,) * (n - len(b)) + b
    for x, y in zip(a, b):
        if x != y and x != 1 and y != 1:
            raise ValueError('shape mismatch: objects cannot be broadcast to a single shape')
    return tuple([y if x == 1 else x for x, y in zip(a, b)])


def binary_into(op, a, b):
    h = a._h
    if h is None:
        result = binary(op, a, b)
        if result is not NotImplemented:
            a[...] = result
            return a
        return result
    t = type(b)
    if t is float or t is float64:
        host.binaryRealInto(op, h, b, h)
        return a
    if t is int and -_LONG <= b < _LONG:
        host.binaryWholeInto(op, h, b, h)
        return a
    if t is not ndarray:
        if _defers(b):
            return NotImplemented
        b = asarray(b)
    if b._h is None:
        raise _no_loop(op, a, b)
    host.binaryInto(op, h, b._h, h)
    return a


def _python_operators():
    import operator
    return {_ADD: operator.add, _SUB: operator.sub, _MUL: operator.mul, _DIV: operator.truediv,
            _FLOORDIV: operator.floordiv, _MOD: operator.mod, _POW: operator.pow, _AND: operator.and_,
            _OR: operator.or_, _XOR: operator.xor, _EQ: operator.eq, _NE: operator.ne, _LT: operator.lt,
            _LE: operator.le, _GT: operator.gt, _GE: operator.ge,
            BINARY['maximum']: max, BINARY['minimum']: min}


def _no_loop(op, a, b):
    return UFuncTypeError(f"ufunc '{_OP_NAMES[op]}' did not contain a loop with signature matching types "
                             f"({a.dtype!r}, {b.dtype!r}) -> None")


def _binary_objects(op, a, b):
    compares = op in (_EQ, _NE, _LT, _LE, _GT, _GE)
    texts = [x._tag & 15 == STR for x in (a, b)]
    if any(texts):
        kinds = (a._tag & 15, b._tag & 15)
        if not compares or not all(k >= OBJECT for k in kinds):
            if OBJECT not in kinds:
                raise _no_loop(op, a, b)
    shape = host_broadcast(a._p, b._p)
    x = a._like(host.broadcastTo(a._p, shape)).ravel()
    y = b._like(host.broadcastTo(b._p, shape)).ravel()
    x = x._items() if x._store is not None else list(host.list(x._p))
    y = y._items() if y._store is not None else list(host.list(y._p))
    function = _python_operators()[op]
    kinds = (a._tag & 15, b._tag & 15)
    imaginary = COMPLEX in kinds and OBJECT not in kinds
    if imaginary:
        function = _of_complex(function, compares and op not in (_EQ, _NE))
    results = [function(p, q) for p, q in zip(x, y)]
    if compares:
        return from_flags(results, shape)
    if not shape:
        return complex128(results[0]) if imaginary else results[0]
    return from_objects(results, shape, COMPLEX if imaginary else OBJECT)


def _of_complex(function, ordered):
    if ordered:
        # By the real parts, and where these are the same by the imaginary ones.
        return lambda p, q: function((p.real, p.imag), (q.real, q.imag))

    def applied(p, q):
        try:
            return function(plain_complex(p), plain_complex(q))
        except ZeroDivisionError:
            return complex('nan+nanj')
    return applied


def _reals(items, shape):
    """A new array of floats; a scalar where it has no axes."""
    a = array_of(host.reshape(host.fromReals(items, FLOAT64), shape))
    return a if shape else a[()]


def from_flags(flags, shape):
    return wrap(host.reshape(host.fromWholes([1 if f else 0 for f in flags], BOOL), shape))


class Texts(list):
    """The strings of an array, none of which is longer than its length."""

    length = 1


def texts(items, length=None):
    store = Texts(items)
    store.length = length or max([len(s) for s in store] or [1]) or 1
    return store


def from_objects(items, shape, code, length=None):
    """An array that owns a list of objects."""
    positions = host.reshape(host.rangeWholes(0, 1, len(items), INT64), shape)
    return objects(texts(items, length) if code == STR else list(items), positions, code)


# How many characters numpy allows for a number of each type.
WIDTHS = (5, 4, 3, 6, 5, 11, 10, 21, 20, 32, 32, 32)


def _cast(a, to):
    items = a._items() if a._h is None else list(host.list(a._h))
    shape = a.shape
    if to._code == OBJECT:
        return from_objects(items, shape, OBJECT)
    if to._code == COMPLEX:
        return from_objects([plain_complex(x) for x in items], shape, COMPLEX)
    if a._tag & 15 == COMPLEX and to._code != STR:
        items = [x.real for x in items] if to._code != BOOL else items
    if to._code == STR:
        if a._h is not None and a._tag & 15 >= FLOAT16:
            words = [str(x) for x in a.ravel()._list()]
        else:
            words = [str(x) for x in items]
        limit = to.itemsize // 4
        width = limit or (WIDTHS[a._tag & 15] if a._h is not None else None)
        return from_objects([w[:limit] for w in words] if limit else words, shape, STR, width)
    if to._code >= FLOAT16:
        values = [float(x) for x in items]
        return array_of(host.reshape(host.fromReals(values, to._code), shape))
    if to._code == BOOL:
        return from_flags([bool(x) if not isinstance(x, str) else bool(int(x)) for x in items], shape) \
            if shape else asarray(bool(items[0]))
    return array_of(host.reshape(host.fromWholes([int(x) for x in items], to._code), shape))


def _restore(items, dtype, shape):
    return asarray(items, dtype).reshape(shape)


class _Flag:
    __slots__ = ('value',)


def _flag(value):
    flag = _Flag()
    flag.value = bool(value)
    return flag


def _has_ellipsis(key):
    return key is Ellipsis or type(key) is tuple and any([k is Ellipsis for k in key])


def _is_mask(key):
    return type(key) is ndarray and key._tag & 15 == BOOL


def _whole_axes(parts):
    return all([type(k) is ndarray for k in parts])


def _index_array(k):
    if isinstance(k, (str, float, dict, set)) or isinstance(k, generic) and not isinstance(k, integer):
        return None
    a = asarray(k)
    if a.size == 0 and not isinstance(k, ndarray):
        return a.astype(INT64_DTYPE)
    code = a._tag & 15
    if code >= FLOAT16:
        if isinstance(k, (list, tuple, ndarray)):
            if a._tag >= 16 or isinstance(k, ndarray):
                raise IndexError('arrays used as indices must be of integer (or boolean) type')
        return None
    return a


INT64_DTYPE = _DTYPES[INT64]
_NUMERIC = {16 + FLOAT64: 'a', 32 + FLOAT64: 'A', 16 + INT64: 'b', 32 + INT64: 'B'}


def _split_mask(mask, p, axis):
    for i in range(mask._tag >> 4):
        n, m = p.extent(axis + i), mask._p.extent(i)
        if n != m:
            raise IndexError(f'boolean index did not match indexed array along dimension {axis + i}; dimension is {n} '
                             f'but corresponding boolean dimension is {m}')
    return list(host.nonzero(mask._h))


def _whole_handle(value):
    h = host.allocate(INT64, ())
    host.fillWhole(h, value)
    return h


def _check_whole(value, code):
    if value != value:
        if code != BOOL:
            raise ValueError('cannot convert float NaN to integer')
    elif value in (float('inf'), -float('inf')) and code != BOOL:
        raise OverflowError('cannot convert float infinity to integer')


def _value_for(value, code, view, axes):
    """The numbers that an assignment stores."""
    if isinstance(value, str):
        value = float(value) if code >= FLOAT16 else int(value)
    if value is None:
        if code >= FLOAT16:
            value = float('nan')
        else:
            raise TypeError("int() argument must be a string, a bytes-like object or a real number, not 'NoneType'")
    source = asarray(value)
    if not axes and view.axes() == 0 and source._tag >= 16 and source.size != 1:
        raise ValueError('setting an array element with a sequence.')
    if source._h is None:
        if source._tag < 16:
            if code >= FLOAT16:
                float(source.item())
            raise TypeError(f"int() argument must be a string, a bytes-like object or a real number, not "
                            f"'{type(source.item()).__name__}'")
        source = _cast(source, _DTYPES[code])
    if source._tag >= 16 and not axes and view.axes() == 0:
        return host.reshape(source._h, ())
    return source._h


def nest(items, shape):
    """A flat list as nested lists."""
    if len(shape) == 0:
        return items[0]
    if len(shape) == 1:
        return items
    step = 1
    for n in shape[1:]:
        step *= n
    return [nest(items[i * step:(i + 1) * step], shape[1:]) for i in range(shape[0])]


def range_down(n):
    return list(range(n - 1, -1, -1))


def _index(value):
    if type(value) is int:
        return value
    if isinstance(value, (float, float64)):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


def shape_tuple(shape):
    """A shape as given by callers: one number, or several."""
    if type(shape) is int:
        return (shape,)
    if isinstance(shape, (tuple, list)):
        return tuple([_index(n) for n in shape])
    if isinstance(shape, ndarray):
        return tuple(shape.tolist())
    try:
        return (_index(shape),)
    except TypeError:
        return tuple([_index(n) for n in shape])


def reshape_handle(p, shape):
    return host.reshape(p, shape_tuple(shape))


def normal_axis(axis, ndim):
    axis = _index(axis)
    if not -ndim <= axis < ndim:
        raise AxisError(axis, ndim)
    return axis + ndim if axis < 0 else axis


def normal_axes(axis, ndim):
    if isinstance(axis, (tuple, list)):
        axes = sorted([normal_axis(a, ndim) for a in axis])
        if len(set(axes)) != len(axes):
            raise ValueError("duplicate value in 'axis'")
        return axes
    return [normal_axis(axis, ndim)]


def asarray(value, dtype=None):
    if type(value) is ndarray and dtype is None:
        return value
    return _MODULES['_create'].asarray(value, dtype)


def handle(value):
    """The numbers of a scalar or a Python number."""
    if type(value) is ndarray:
        return number_handle(value)
    return number_handle(asarray(value))


class flatiter:
    """The elements of an array one after the other."""

    __module__ = 'numpy'

    def __init__(self, array):
        self.base = array
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._at >= self.base.size:
            raise StopIteration
        self._at += 1
        return self.base.ravel()[self._at - 1]

    def __len__(self):
        return self.base.size

    def __getitem__(self, key):
        return self.base.ravel()[key]

    def __setitem__(self, key, value):
        flat = arange_like(self.base)
        where = unravel(flat[key], self.base.shape)
        self.base[where] = value

    def __array__(self, dtype=None):
        return self.base.flatten()

    def copy(self):
        return self.base.flatten()


def arange_like(a):
    return array_of(host.rangeWholes(0, 1, a.size, INT64))


def unravel(flat, shape):
    places = []
    for n in reversed(shape):
        places.append(flat % n)
        flat = flat // n
    return tuple(reversed(places))


class flagsobj:
    def __init__(self, array):
        p = array._p
        self.c_contiguous = self._packed(p, range(p.axes() - 1, -1, -1), array)
        self.f_contiguous = self._packed(p, range(p.axes()), array)
        self.owndata = array.base is None
        self.writeable = self.aligned = True

    @staticmethod
    def _packed(p, axes, array):
        expected = 8 if array._h is None else array.itemsize
        for a in axes:
            if p.extent(a) != 1:
                if p.step(a) != expected:
                    return False
                expected *= p.extent(a)
        return True

    def __getitem__(self, name):
        return getattr(self, name.lower())

    def __repr__(self):
        return (f'  C_CONTIGUOUS : {self.c_contiguous}\n  F_CONTIGUOUS : {self.f_contiguous}\n'
                f'  OWNDATA : {self.owndata}\n  WRITEABLE : True\n  ALIGNED : True\n  WRITEBACKIFCOPY : False\n')


_types._arrays.update(array=asarray, binary_objects=_binary_objects, wrap=wrap, handle=handle,
                      binary=lambda op, a, b: binary(op, asarray(a), b))
