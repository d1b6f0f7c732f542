"""Functions of each element."""
from . import _types
from ._arguments import type_name
from ._host import binary, call, call_one, unary
from ._out import into, into_all
from ._tensor import ADD, DIV, EQ, GE, GT, LE, LT, MUL, NE, SUB, Tensor, _arithmetic, changed, mixed, number, run, wrap
from ._types import number_of


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
        return result if out is None else into(name, out, result)

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
for _name in 'signbit conj_physical'.split():
    FUNCTIONS[_name] = _unary(_name)
for _alias, _name in (('absolute', 'abs'), ('arccos', 'acos'), ('arccosh', 'acosh'), ('arcsin', 'asin'),
                      ('arcsinh', 'asinh'), ('arctan', 'atan'), ('arctanh', 'atanh'), ('negative', 'neg'),
                      ('fix', 'trunc')):
    FUNCTIONS[_alias] = FUNCTIONS[_name]
IN_PLACE = [_unary_in_place(name + '_') for name in _NAMES + ['round', 'sigmoid', 'tanh', 'relu', 'logit']]


def sigmoid(input, *, out=None):
    if not isinstance(input, Tensor):
        need('sigmoid', input)
    result = wrap(unary(0, input._h))
    return result if out is None else into('sigmoid', out, result)


def tanh(input, *, out=None):
    if not isinstance(input, Tensor):
        need('tanh', input)
    result = wrap(unary(1, input._h))
    return result if out is None else into('tanh', out, result)


def relu(input):
    if not isinstance(input, Tensor):
        need('relu', input)
    return wrap(unary(2, input._h))


def round(input, *, decimals=0, out=None):
    need('round', input)
    return into('round', out, run('round', input._h) if decimals == 0 else run('round_to', input._h, decimals))


def logit(input, eps=None, *, out=None):
    if eps is not None:
        input = clamp(input, eps, 1 - eps)
    return into('logit', out, run('logit', input._h))


def _other(function, result, other):
    if result is NotImplemented:
        raise TypeError(f"{function}(): argument 'other' (position 2) must be Tensor, not {type_name(other)}")
    return result


def _first(input, other):
    """A number as first operand becomes a tensor, and of two numbers as well."""
    if isinstance(input, Tensor):
        return input
    value = number(input)
    if value is None:
        return input
    if not isinstance(other, Tensor):
        if number(other) is None:
            return input
        from ._creation import tensor
        return tensor(value)
    return _scalar(value, other)


def _scalar(value, like):
    if isinstance(value, float) and not like.is_floating_point():
        return run('full', (), value, _types.defaults.number)
    return run('full', (), value, like._h.dtype())


def add(input, other, *, alpha=1, out=None):
    input = _first(input, other)
    need('add', input)
    if alpha == 1:
        result = _other('add', _arithmetic(ADD, input, other), other)
        return result if out is None else into('add', out, result)
    result = _other('add', mixed('add', input, other, alpha), other)
    return result if out is None else into('add', out, result)


def sub(input, other, *, alpha=1, out=None):
    input = _first(input, other)
    need('sub', input)
    if alpha == 1:
        result = _other('sub', input.__sub__(other), other)
        return result if out is None else into('sub', out, result)
    result = _other('sub', mixed('sub', input, other, alpha), other)
    return result if out is None else into('sub', out, result)


def rsub(input, other, *, alpha=1):
    return sub(_first(other, input), input, alpha=alpha)


def mul(input, other, *, out=None):
    input = _first(input, other)
    need('mul', input)
    result = _other('mul', _arithmetic(MUL, input, other), other)
    return result if out is None else into('mul', out, result)


def div(input, other, *, rounding_mode=None, out=None):
    input = _first(input, other)
    need('div', input)
    if rounding_mode is None:
        result = _other('div', _arithmetic(DIV, input, other), other)
        return result if out is None else into('div', out, result)
    result = _other('div', mixed('div_mode', input, other, rounding_mode), other)
    return result if out is None else into('div', out, result)


def floor_divide(input, other, *, out=None):
    return into('floor_divide', out, _other('floor_divide', mixed('floor_divide', _first(input, other), other), other))


def remainder(input, other, *, out=None):
    if not isinstance(input, Tensor):
        return into('remainder', out, run('remainder_nt', input, other._h))
    return into('remainder', out, _other('remainder', mixed('remainder', input, other), other))


def fmod(input, other, *, out=None):
    return into('fmod', out, _other('fmod', mixed('fmod', input, other), other))


def pow(input, exponent, *, out=None):
    if not isinstance(input, Tensor):
        value = number(input)
        if value is None or not isinstance(exponent, Tensor):
            need('pow', input)
        return into('pow', out, run('pow_nt', value, exponent._h))
    return into('pow', out, _other('pow', mixed('pow', input, exponent), exponent))


def _compare(name, operation):
    def function(input, other, *, out=None):
        need(name, input)
        return into(name, out, _other(name, _arithmetic(operation, input, other), other))

    function.__name__ = function.__qualname__ = name
    return function


eq, ne, lt, le, gt, ge = (_compare(n, o) for n, o in
                          (('eq', EQ), ('ne', NE), ('lt', LT), ('le', LE), ('gt', GT), ('ge', GE)))


def _pair(name):
    def function(input, other, *, out=None):
        need(name, input)
        if not isinstance(other, Tensor):
            if name not in ('xlogy', 'copysign') or number(other) is None:
                need(name, other, 'other', 2)
            other = _scalar(number(other), input)
        return into(name, out, run(name, input._h, other._h))

    function.__name__ = function.__qualname__ = name
    return function


atan2, hypot, xlogy, logaddexp, logaddexp2, maximum, minimum, fmax, fmin, logical_and, logical_or, logical_xor = (
    _pair(n) for n in ('atan2', 'hypot', 'xlogy', 'logaddexp', 'logaddexp2', 'maximum', 'minimum', 'fmax', 'fmin',
                       'logical_and', 'logical_or', 'logical_xor'))
copysign, heaviside, gcd, lcm, nextafter, ldexp, igamma, igammac = (
    _pair(n) for n in ('copysign', 'heaviside', 'gcd', 'lcm', 'nextafter', 'ldexp', 'igamma', 'igammac'))


def float_power(input, exponent, *, out=None):
    if isinstance(input, Tensor):
        return into('float_power', out, _other('float_power', mixed('float_power', input, exponent), exponent))
    return into('float_power', out, run('float_power_nt', number(input), exponent._h))


def frexp(input, *, out=None):
    from ._reduction import FREXP
    from ._tensor import wrap_all
    return into_all('frexp', out, wrap_all(call('frexp', input._h)), FREXP)


def conj(input):
    return run('conj_physical', input._h) if input.is_complex() else input


def mvlgamma(input, p):
    return run('mvlgamma', input._h, p)


def polygamma(n, input, *, out=None):
    return into('polygamma', out, run('polygamma', n, input._h))


def bitwise_and(input, other, *, out=None):
    return into('bitwise_and', out, _first(input, other) & other)


def bitwise_or(input, other, *, out=None):
    return into('bitwise_or', out, _first(input, other) | other)


def bitwise_xor(input, other, *, out=None):
    return into('bitwise_xor', out, _first(input, other) ^ other)


def lerp(input, end, weight, *, out=None):
    if isinstance(weight, Tensor):
        return into('lerp', out, run('lerp', input._h, end._h, weight._h))
    return into('lerp', out, run('lerp_n', input._h, end._h, weight))


def addcmul(input, tensor1, tensor2, *, value=1, out=None):
    return into('addcmul', out, run('addcmul', input._h, tensor1._h, tensor2._h, value))


def addcdiv(input, tensor1, tensor2, *, value=1, out=None):
    return into('addcdiv', out, run('addcdiv', input._h, tensor1._h, tensor2._h, value))


def clamp(input, min=None, max=None, *, out=None):
    need('clamp', input)
    if min is None and max is None:
        raise RuntimeError("torch.clamp: At least one of 'min' or 'max' must not be None")
    if isinstance(min, Tensor) or isinstance(max, Tensor):
        low = min if min is None or isinstance(min, Tensor) else _scalar(min, input)
        high = max if max is None or isinstance(max, Tensor) else _scalar(max, input)
        return into('clamp', out, run('clamp_t', input._h, None if low is None else low._h,
                                      None if high is None else high._h))
    if min is not None and number(min) is None or max is not None and number(max) is None:
        raise TypeError("clamp(): argument 'min' or 'max' must be Number")
    return into('clamp', out, run('clamp', input._h, number(min), number(max)))


def clamp_min(input, min, *, out=None):
    return clamp(input, min, out=out)


def clamp_max(input, max, *, out=None):
    return clamp(input, None, max, out=out)


def where(condition, input=None, other=None, *, out=None):
    need('where', condition, 'condition')
    if input is None and other is None:
        from ._tensor import wrap_all
        return tuple(wrap_all(call('where_c', condition._h)))
    if isinstance(input, Tensor):
        if isinstance(other, Tensor):
            return into('where', out, run('where', condition._h, input._h, other._h))
        return into('where', out, run('where_tn', condition._h, input._h, number(other)))
    if isinstance(other, Tensor):
        return into('where', out, run('where_nt', condition._h, number(input), other._h))
    return into('where', out, run('where_nn', condition._h, number(input), number(other)))


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
    return into('nan_to_num', out, run('nan_to_num', input._h, nan, posinf, neginf))


def bitwise_left_shift(input, other, *, out=None):
    return into('bitwise_left_shift', out, input << other)


def bitwise_right_shift(input, other, *, out=None):
    return into('bitwise_right_shift', out, input >> other)


def softmax(input, dim, *, dtype=None, out=None):
    need('softmax', input)
    result = run('softmax', input._h, dim, number_of(dtype))
    return result if out is None else into('softmax', out, result)


def log_softmax(input, dim, *, dtype=None, out=None):
    need('log_softmax', input)
    result = run('log_softmax', input._h, dim, number_of(dtype))
    return result if out is None else into('log_softmax', out, result)


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
        if number(src) is None:
            raise TypeError(f"copy_(): argument 'other' (position 1) must be Tensor, not {type_name(src)}")
        return fill_(self, src)
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
           copysign, heaviside, gcd, lcm, nextafter, ldexp, igamma, igammac, logaddexp2, fmax, fmin, float_power, frexp,
           conj, mvlgamma, polygamma, allclose, equal, nan_to_num, bitwise_left_shift, bitwise_right_shift, softmax, log_softmax, masked_fill):
    FUNCTIONS[_f.__name__] = _f
for _name in ('multiply', 'divide', 'true_divide', 'subtract', 'clip', 'greater', 'greater_equal', 'less',
              'less_equal', 'not_equal'):
    FUNCTIONS[_name] = globals()[_name]

FUNCTIONS['arctan2'] = atan2
METHODS = {name: f for name, f in FUNCTIONS.items() if name not in ('where', 'rsub', 'polygamma')}
METHODS['polygamma'] = lambda self, n: polygamma(n, self)
METHODS['where'] = lambda self, condition, other: where(condition, self, other)
for _f in (*IN_PLACE, add_, sub_, mul_, div_, floor_divide_, remainder_, pow_, lerp_, addcmul_, addcdiv_, clamp_,
           clamp_min_, clamp_max_, zero_, fill_, copy_, masked_fill_):
    METHODS[_f.__name__] = _f
METHODS.update(multiply_=mul_, divide_=div_, subtract_=sub_, clip_=clamp_, true_divide_=div_)


def _second_in_place(name):
    def method(self, other):
        call(name + '_', self._h, (other if isinstance(other, Tensor) else _scalar(number(other), self))._h)
        return self

    method.__name__ = method.__qualname__ = name + '_'
    return method


def nan_to_num_(self, nan=None, posinf=None, neginf=None):
    nan, posinf, neginf = (None if v is None else float(v) for v in (nan, posinf, neginf))
    call('nan_to_num_', self._h, nan, posinf, neginf)
    return self


for _name in ('atan2', 'hypot', 'xlogy', 'fmod', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'logical_and', 'logical_or',
              'logical_xor', 'bitwise_and', 'bitwise_or', 'bitwise_xor', 'bitwise_left_shift', 'bitwise_right_shift',
              'copysign', 'heaviside', 'gcd', 'lcm', 'nextafter', 'ldexp', 'float_power'):
    METHODS[_name + '_'] = _second_in_place(_name)
for _alias, _name in (('arctan2', 'atan2'), ('greater', 'gt'), ('greater_equal', 'ge'), ('less', 'lt'),
                      ('less_equal', 'le'), ('not_equal', 'ne'), ('absolute', 'abs'), ('arccos', 'acos'),
                      ('arccosh', 'acosh'), ('arcsin', 'asin'), ('arcsinh', 'asinh'), ('arctan', 'atan'),
                      ('arctanh', 'atanh'), ('negative', 'neg'), ('fix', 'trunc')):
    METHODS[_alias + '_'] = METHODS[_name + '_']
METHODS['nan_to_num_'] = nan_to_num_
for _name in ('abs acos acosh arccos arccosh arcsin arcsinh arctan arctanh asin asinh atan atanh ceil clamp clamp_max '
              'clamp_min clip cos cosh deg2rad erf erfc exp exp2 expm1 fix floor frac gcd i0 lcm ldexp log log10 log1p '
              'log2 logit nan_to_num neg negative rad2deg reciprocal relu round rsqrt sigmoid sin sinc sinh sqrt square '
              'tan tanh trunc xlogy zero fill').split():
    FUNCTIONS[_name + '_'] = METHODS[_name + '_']
