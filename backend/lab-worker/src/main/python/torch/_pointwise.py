"""Functions of each element."""
from . import _types
from ._host import binary, call, call_one, unary
from ._tensor import ADD, DIV, EQ, GE, GT, LE, LT, MUL, NE, SUB, Tensor, _arithmetic, changed, mixed, number, run, wrap
from ._types import number_of


def type_name(value):
    """The name of a value's type in PyTorch's complaints."""
    kind = type(value)
    return 'numpy.' + kind.__name__ if kind.__module__.split('.')[0] == 'numpy' else kind.__name__


def need(function, value, name='input', position=1):
    """PyTorch's complaint about an argument that is no tensor."""
    if not isinstance(value, Tensor):
        raise TypeError(f"{function}(): argument '{name}' (position {position}) must be Tensor, not "
                        + type_name(value))


def _unary(name):
    def function(input, *, out=None):
        if not isinstance(input, Tensor):
            need(name, input)
        result = wrap(call_one(name, input._h))
        return result if out is None else out.copy_(result)

    function.__name__ = function.__qualname__ = name
    return function


def _unary_in_place(name):
    def method(self):
        call(name, self._h)
        return self

    method.__name__ = method.__qualname__ = name
    return method


_NAMES = ('abs acos acosh asin asinh atan atanh ceil cos cosh deg2rad digamma erf erfc erfinv exp exp2 expm1 floor '
          'frac lgamma log log10 log1p log2 neg rad2deg reciprocal rsqrt sgn sign sin sinc sinh sqrt square tan trunc '
          'i0 logical_not').split()
FUNCTIONS = {name: _unary(name) for name in _NAMES}
for _name in 'isnan isinf isfinite isposinf isneginf isreal positive real imag angle bitwise_not'.split():
    FUNCTIONS[_name] = _unary(_name)
for _alias, _name in (('absolute', 'abs'), ('arccos', 'acos'), ('arccosh', 'acosh'), ('arcsin', 'asin'),
                      ('arcsinh', 'asinh'), ('arctan', 'atan'), ('arctanh', 'atanh'), ('negative', 'neg'),
                      ('fix', 'trunc')):
    FUNCTIONS[_alias] = FUNCTIONS[_name]
IN_PLACE = [_unary_in_place(name + '_') for name in _NAMES + ['round', 'sigmoid', 'tanh', 'relu', 'logit']]


def sigmoid(input, *, out=None):
    if not isinstance(input, Tensor):
        need('sigmoid', input)
    return wrap(unary(0, input._h))


def tanh(input, *, out=None):
    if not isinstance(input, Tensor):
        need('tanh', input)
    return wrap(unary(1, input._h))


def relu(input):
    if not isinstance(input, Tensor):
        need('relu', input)
    return wrap(unary(2, input._h))


def round(input, *, decimals=0, out=None):
    need('round', input)
    return run('round', input._h) if decimals == 0 else run('round_to', input._h, decimals)


def logit(input, eps=None, *, out=None):
    if eps is not None:
        input = clamp(input, eps, 1 - eps)
    return run('logit', input._h)


def _other(function, result, other):
    if result is NotImplemented:
        raise TypeError(f"{function}(): argument 'other' (position 2) must be Tensor, not {type_name(other)}")
    return result


def _first(input, other):
    """A number as first operand becomes a tensor."""
    if isinstance(input, Tensor):
        return input
    value = number(input)
    if value is None or not isinstance(other, Tensor):
        return input
    return _scalar(value, other)


def _scalar(value, like):
    if isinstance(value, float) and not like.is_floating_point():
        return run('full', (), value, _types.defaults.number)
    return run('full', (), value, like._h.dtype())


def add(input, other, *, alpha=1, out=None):
    input = _first(input, other)
    need('add', input)
    if alpha == 1:
        return _other('add', _arithmetic(ADD, input, other), other)
    return _other('add', mixed('add', input, other, alpha), other)


def sub(input, other, *, alpha=1, out=None):
    input = _first(input, other)
    need('sub', input)
    if alpha == 1:
        return _other('sub', input.__sub__(other), other)
    return _other('sub', mixed('sub', input, other, alpha), other)


def rsub(input, other, *, alpha=1):
    return sub(_first(other, input), input, alpha=alpha)


def mul(input, other, *, out=None):
    input = _first(input, other)
    need('mul', input)
    return _other('mul', _arithmetic(MUL, input, other), other)


def div(input, other, *, rounding_mode=None, out=None):
    input = _first(input, other)
    need('div', input)
    if rounding_mode is None:
        return _other('div', _arithmetic(DIV, input, other), other)
    return _other('div', mixed('div_mode', input, other, rounding_mode), other)


def floor_divide(input, other, *, out=None):
    return _other('floor_divide', mixed('floor_divide', _first(input, other), other), other)


def remainder(input, other, *, out=None):
    if not isinstance(input, Tensor):
        return run('remainder_nt', input, other._h)
    return _other('remainder', mixed('remainder', input, other), other)


def fmod(input, other, *, out=None):
    return _other('fmod', mixed('fmod', input, other), other)


def pow(input, exponent, *, out=None):
    if not isinstance(input, Tensor):
        value = number(input)
        if value is None or not isinstance(exponent, Tensor):
            need('pow', input)
        return run('pow_nt', value, exponent._h)
    return _other('pow', mixed('pow', input, exponent), exponent)


def _compare(name, operation):
    def function(input, other, *, out=None):
        need(name, input)
        return _other(name, _arithmetic(operation, input, other), other)

    function.__name__ = function.__qualname__ = name
    return function


eq, ne, lt, le, gt, ge = (_compare(n, o) for n, o in
                          (('eq', EQ), ('ne', NE), ('lt', LT), ('le', LE), ('gt', GT), ('ge', GE)))


def _pair(name):
    def function(input, other, *, out=None):
        need(name, input)
        if not isinstance(other, Tensor):
            if number(other) is None:
                need(name, other, 'other', 2)
            other = _scalar(number(other), input)
        return run(name, input._h, other._h)

    function.__name__ = function.__qualname__ = name
    return function


atan2, hypot, xlogy, logaddexp, maximum, minimum, logical_and, logical_or, logical_xor = (
    _pair(n) for n in ('atan2', 'hypot', 'xlogy', 'logaddexp', 'maximum', 'minimum', 'logical_and', 'logical_or',
                       'logical_xor'))


def bitwise_and(input, other, *, out=None):
    return _first(input, other) & other


def bitwise_or(input, other, *, out=None):
    return _first(input, other) | other


def bitwise_xor(input, other, *, out=None):
    return _first(input, other) ^ other


def lerp(input, end, weight, *, out=None):
    if isinstance(weight, Tensor):
        return run('lerp', input._h, end._h, weight._h)
    return run('lerp_n', input._h, end._h, weight)


def addcmul(input, tensor1, tensor2, *, value=1, out=None):
    return run('addcmul', input._h, tensor1._h, tensor2._h, value)


def addcdiv(input, tensor1, tensor2, *, value=1, out=None):
    return run('addcdiv', input._h, tensor1._h, tensor2._h, value)


def clamp(input, min=None, max=None, *, out=None):
    need('clamp', input)
    if min is None and max is None:
        raise RuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None")
    if isinstance(min, Tensor) or isinstance(max, Tensor):
        low = min if min is None or isinstance(min, Tensor) else _scalar(min, input)
        high = max if max is None or isinstance(max, Tensor) else _scalar(max, input)
        return run('clamp_t', input._h, None if low is None else low._h, None if high is None else high._h)
    return run('clamp', input._h, number(min), number(max))


def clamp_min(input, min):
    return clamp(input, min)


def clamp_max(input, max):
    return clamp(input, None, max)


def where(condition, input=None, other=None, *, out=None):
    need('where', condition, 'condition')
    if input is None and other is None:
        from ._tensor import wrap_all
        return tuple(wrap_all(call('where_c', condition._h)))
    if isinstance(input, Tensor):
        if isinstance(other, Tensor):
            return run('where', condition._h, input._h, other._h)
        return run('where_tn', condition._h, input._h, number(other))
    if isinstance(other, Tensor):
        return run('where_nt', condition._h, number(input), other._h)
    return run('where_nn', condition._h, number(input), number(other))


def isclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    return run('isclose', input._h, other._h, float(rtol), float(atol), equal_nan)


def allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False):
    need('allclose', input)
    need('allclose', other, 'other', 2)
    return call('allclose', input._h, other._h, float(rtol), float(atol), equal_nan)


def equal(input, other):
    need('equal', input)
    need('equal', other, 'other', 2)
    return call('equal', input._h, other._h)


def nan_to_num(input, nan=None, posinf=None, neginf=None, *, out=None):
    nan, posinf, neginf = (None if v is None else float(v) for v in (nan, posinf, neginf))
    return run('nan_to_num', input._h, nan, posinf, neginf)


def bitwise_left_shift(input, other):
    return input << other


def bitwise_right_shift(input, other):
    return input >> other


def softmax(input, dim, *, dtype=None):
    need('softmax', input)
    return run('softmax', input._h, dim, number_of(dtype))


def log_softmax(input, dim, *, dtype=None):
    need('log_softmax', input)
    return run('log_softmax', input._h, dim, number_of(dtype))


def masked_fill(input, mask, value):
    if isinstance(value, Tensor):
        return run('masked_fill_t', input._h, mask._h, value._h)
    return run('masked_fill', input._h, mask._h, number(value))


# In place

def add_(self, other, *, alpha=1):
    return _other('add_', changed('add', self, other, alpha), other)


def sub_(self, other, *, alpha=1):
    return _other('sub_', changed('sub', self, other, alpha), other)


def mul_(self, other):
    return _other('mul_', changed('mul', self, other), other)


def div_(self, other, *, rounding_mode=None):
    return _other('div_', changed('div', self, other, rounding_mode), other)


def floor_divide_(self, other):
    return changed('floor_divide', self, other)


def remainder_(self, other):
    return changed('remainder', self, other)


def pow_(self, exponent):
    return _other('pow_', changed('pow', self, exponent), exponent)


def lerp_(self, end, weight):
    if isinstance(weight, Tensor):
        call('lerp_', self._h, end._h, weight._h)
    else:
        call('lerp_n_', self._h, end._h, weight)
    return self


def addcmul_(self, tensor1, tensor2, *, value=1):
    call('addcmul_', self._h, tensor1._h, tensor2._h, value)
    return self


def addcdiv_(self, tensor1, tensor2, *, value=1):
    call('addcdiv_', self._h, tensor1._h, tensor2._h, value)
    return self


def clamp_(self, min=None, max=None):
    call('clamp_', self._h, number(min), number(max))
    return self


def clamp_min_(self, min):
    return clamp_(self, min)


def clamp_max_(self, max):
    return clamp_(self, None, max)


def zero_(self):
    call('zero_', self._h)
    return self


def fill_(self, value):
    if isinstance(value, Tensor):
        call('fill_t_', self._h, value._h)
    else:
        call('fill_', self._h, number(value))
    return self


def copy_(self, src, non_blocking=False):
    if not isinstance(src, Tensor):
        raise TypeError(f"copy_(): argument 'other' (position 1) must be Tensor, not {type(src).__name__}")
    call('copy_', self._h, src._h)
    return self


def masked_fill_(self, mask, value):
    if isinstance(value, Tensor):
        call('masked_fill_t_', self._h, mask._h, value._h)
    else:
        call('masked_fill_', self._h, mask._h, number(value))
    return self


multiply, divide, true_divide, subtract = mul, div, div, sub
multiply_, divide_, subtract_, clip_, clip = mul_, div_, sub_, clamp_, clamp
greater, greater_equal, less, less_equal, not_equal = gt, ge, lt, le, ne

for _f in (sigmoid, tanh, relu, round, logit, add, sub, rsub, mul, div, floor_divide, remainder, fmod, pow, eq, ne, lt,
           le, gt, ge, atan2, hypot, xlogy, logaddexp, maximum, minimum, logical_and, logical_or, logical_xor,
           bitwise_and, bitwise_or, bitwise_xor, lerp, addcmul, addcdiv, clamp, clamp_min, clamp_max, where, isclose,
           allclose, equal, nan_to_num, bitwise_left_shift, bitwise_right_shift, softmax, log_softmax, masked_fill):
    FUNCTIONS[_f.__name__] = _f
for _name in ('multiply', 'divide', 'true_divide', 'subtract', 'clip', 'greater', 'greater_equal', 'less',
              'less_equal', 'not_equal'):
    FUNCTIONS[_name] = globals()[_name]

METHODS = {name: f for name, f in FUNCTIONS.items() if name not in ('where', 'rsub')}
METHODS['where'] = lambda self, condition, other: where(condition, self, other)
for _f in (*IN_PLACE, add_, sub_, mul_, div_, floor_divide_, remainder_, pow_, lerp_, addcmul_, addcdiv_, clamp_,
           clamp_min_, clamp_max_, zero_, fill_, copy_, masked_fill_):
    METHODS[_f.__name__] = _f
METHODS.update(multiply_=mul_, divide_=div_, subtract_=sub_, clip_=clamp_, true_divide_=div_)
