"""The same elements in another shape, parts of them, several tensors as one."""
from ._arguments import complain
from ._host import call, call_list
from ._out import into
from ._pointwise import need, type_name
from ._tensor import Tensor, axis, number, run, wrap, wrap_all
from ._types import Size, dtype as dtype_class


def _sizes(size):
    if len(size) == 1 and not isinstance(size[0], int):
        only = size[0]
        if isinstance(only, (tuple, list)):
            size = only
        elif isinstance(only, Tensor):
            size = (only,)
    return tuple(s if type(s) is int else s.__index__() for s in size)


def view(self, *size):
    if len(size) == 1 and isinstance(size[0], dtype_class):
        return _seen_as(self, size[0])
    return run('view', self._h, _sizes(size))


def _seen_as(self, dtype):
    """The same bytes, read as elements of another dtype."""
    old, new = self.dtype, dtype
    if old is new:
        return run('view', self._h, tuple(self.shape))
    if old.itemsize != new.itemsize:
        if self.dim() == 0:
            raise RuntimeError(f'self.dim() cannot be 0 to view {old._short} as {new._short} (different element sizes)')
        ratio = new.itemsize // old.itemsize
        if ratio > 1 and self.shape[-1] % ratio:
            raise RuntimeError(f'self.size(-1) must be divisible by {ratio} to view {old._short} as {new._short} '
                               f'(different element sizes), but got {self.shape[-1]}')
    if old.is_complex or new.is_complex or 'bfloat16' in (old._name, new._name):
        raise NotImplementedError(f'view({new}) of {old} is not available here; .to({new}) converts the values')
    from ._creation import from_numpy
    return from_numpy(self.detach().numpy().view(new._name))


def reshape(input, *shape, **more):
    return run('reshape', input._h, _sizes(shape or (more['shape'],)))


def view_as(self, other):
    return run('view', self._h, other.shape)


def reshape_as(self, other):
    return run('reshape', self._h, other.shape)


def permute(input, *dims, **more):
    return run('permute', input._h, _sizes(dims or (more['dims'],)))


def transpose(input, dim0, dim1):
    return run('transpose', input._h, dim0, dim1)


def t(input):
    return run('t', input._h)


def squeeze(input, dim=None):
    if dim is None:
        return run('squeeze', input._h)
    if isinstance(dim, int):
        return run('squeeze_one', input._h, dim)
    return run('squeeze_dim', input._h, tuple(dim))


def unsqueeze(input, dim):
    need('unsqueeze', input)
    return run('unsqueeze', input._h, dim)


def _moving(name, function):
    def method(self, *args, **options):
        if self.requires_grad:
            raise NotImplementedError(f'{name}() of a tensor that needs a gradient is not available here; '
                                      f'x = x.{name[:-1]}(…) is')
        return self.set_(function(self.detach(), *args, **options))

    method.__name__ = method.__qualname__ = name
    return method


squeeze_, unsqueeze_ = _moving('squeeze_', squeeze), _moving('unsqueeze_', unsqueeze)


def flatten(input, start_dim=0, end_dim=-1):
    return run('flatten', input._h, start_dim, end_dim)


def ravel(input):
    return run('flatten', input._h, 0, -1)


def unflatten(input, dim, sizes):
    return run('unflatten', input._h, dim, tuple(sizes))


def expand(self, *sizes):
    return run('expand', self._h, _sizes(sizes))


def expand_as(self, other):
    return run('expand', self._h, other.shape)


def broadcast_to(input, shape):
    return run('expand', input._h, tuple(shape))


def broadcast_tensors(*tensors):
    return tuple(wrap_all(call_list('broadcast_tensors', _handles(tensors))))


def repeat(self, *sizes):
    return run('repeat', self._h, _sizes(sizes))


def tile(input, *dims):
    return run('tile', input._h, _sizes(dims))


def repeat_interleave(input, repeats, dim=None, *, output_size=None):
    if isinstance(repeats, Tensor):
        made = run('repeat_interleave_t', input._h, repeats._h, dim)
        if output_size is not None and made.shape[0 if dim is None else dim] != output_size:
            raise RuntimeError('allocated size does not match required size')
        return made
    return run('repeat_interleave', input._h, repeats, dim)


def _handles(tensors, function=None):
    if not isinstance(tensors, (tuple, list)) and (isinstance(tensors, Tensor) or not hasattr(tensors, '__iter__')):
        raise TypeError(f"{function}(): argument 'tensors' (position 1) must be tuple of Tensors, not "
                        + type_name(tensors))
    handles = []
    for place, tensor in enumerate(tensors):
        if not isinstance(tensor, Tensor):
            raise TypeError(f'expected Tensor as element {place} in argument 0, but got {type_name(tensor)}')
        handles.append(tensor._h)
    return handles


def cat(tensors, dim=0, *, out=None, axis=None):
    result = run('cat', _handles(tensors, 'cat'), dim if axis is None else axis)
    return result if out is None else into('cat', out, result)


def stack(tensors, dim=0, *, out=None):
    result = run('stack', _handles(tensors, 'stack'), dim)
    return result if out is None else into('stack', out, result)


def hstack(tensors, *, out=None):
    return into('hstack', out, wrap(call_list('hstack', _handles(tensors, 'hstack'))))


def vstack(tensors, *, out=None):
    return into('vstack', out, wrap(call_list('vstack', _handles(tensors, 'vstack'))))


def dstack(tensors, *, out=None):
    return into('dstack', out, wrap(call_list('dstack', _handles(tensors, 'dstack'))))


def column_stack(tensors, *, out=None):
    return hstack([t if t.dim() > 1 else t.reshape(-1, 1) for t in tensors], out=out)


def split(tensor, split_size_or_sections, dim=0):
    if not isinstance(split_size_or_sections, (int, tuple, list)):
        if not hasattr(split_size_or_sections, '__index__'):
            raise TypeError("split_with_sizes(): argument 'split_sizes' (position 2) must be tuple of ints, not "
                            + type_name(split_size_or_sections))
        split_size_or_sections = split_size_or_sections.__index__()
    if isinstance(split_size_or_sections, int):
        return tuple(wrap_all(call('split', tensor._h, split_size_or_sections, dim)))
    return tuple(wrap_all(call('split_sizes', tensor._h, tuple(split_size_or_sections), dim)))


def chunk(input, chunks, dim=0):
    return tuple(wrap_all(call('chunk', input._h, chunks, dim)))


def unbind(input, dim=0):
    return tuple(wrap_all(call('unbind', input._h, dim)))


def tensor_split(input, indices_or_sections, dim=0):
    if isinstance(indices_or_sections, int):
        return tuple(wrap_all(call('tensor_split', input._h, indices_or_sections, dim)))
    if isinstance(indices_or_sections, Tensor):
        indices_or_sections = indices_or_sections.tolist()
    return tuple(wrap_all(call('tensor_split_at', input._h, tuple(indices_or_sections), dim)))


def select(input, dim, index):
    return run('select', input._h, dim, index)


def narrow(input, dim, start, length):
    return run('narrow', input._h, dim, int(start), length)


def diagonal(input, offset=0, dim1=0, dim2=1):
    return run('diagonal', input._h, offset, dim1, dim2)


def diag(input, diagonal=0, *, out=None):
    return into('diag', out, run('diag', input._h, diagonal))


def tril(input, diagonal=0, *, out=None):
    return into('tril', out, run('tril', input._h, diagonal))


def triu(input, diagonal=0, *, out=None):
    return into('triu', out, run('triu', input._h, diagonal))


def diag_embed(input, offset=0, dim1=-2, dim2=-1):
    return run('diag_embed', input._h, offset, dim1, dim2)


def diagflat(input, offset=0):
    return run('diagflat', input._h, offset)


def block_diag(*tensors):
    return wrap(call_list('block_diag', _handles(tensors)))


def cartesian_prod(*tensors):
    return wrap(call_list('cartesian_prod', _handles(tensors)))


def combinations(input, r=2, with_replacement=False):
    return run('combinations', input._h, r, with_replacement)


def broadcast_shapes(*shapes):
    from ._creation import zeros
    shapes = [(s,) if isinstance(s, int) else tuple(s) for s in shapes]
    return broadcast_tensors(*[zeros(()).expand(s) for s in shapes])[0].shape if shapes else Size(())


def flip(input, *dims):
    if not dims:
        complain('flip', (), {}, input)
    return run('flip', input._h, _sizes(dims))


def fliplr(input):
    return run('flip', input._h, (1,))


def flipud(input):
    return run('flip', input._h, (0,))


def roll(input, shifts, dims=None):
    shifts = (shifts,) if isinstance(shifts, int) else tuple(shifts)
    dims = () if dims is None else (dims,) if isinstance(dims, int) else tuple(dims)
    return run('roll', input._h, shifts, dims)


def rot90(input, k=1, dims=(0, 1)):
    return run('rot90', input._h, k, tuple(dims))


def movedim(input, source, destination):
    source = (source,) if isinstance(source, int) else tuple(source)
    destination = (destination,) if isinstance(destination, int) else tuple(destination)
    return run('movedim', input._h, source, destination)


def unfold(self, dimension, size, step):
    return run('unfold_dim', self._h, dimension, size, step)


def as_strided(input, size, stride, storage_offset=None):
    return run('as_strided', input._h, tuple(size), tuple(stride), storage_offset)


def index_select(input, dim, index, *, out=None):
    return into('index_select', out, run('index_select', input._h, dim, index._h))


def gather(input, dim, index, *, sparse_grad=False, out=None):
    with _bounds():
        return into('gather', out, run('gather', input._h, dim, index._h))


class _bounds:
    """Where an index out of bounds isn't an IndexError."""

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is IndexError and str(error).startswith('index '):
            raise RuntimeError(str(error)) from None


def take(input, index, *, out=None):
    return into('take', out, run('take', input._h, index._h))


def take_along_dim(input, indices, dim=None, *, out=None):
    return into('take_along_dim', out, run('take_along_dim', input._h, indices._h, dim))


def masked_select(input, mask, *, out=None):
    return into('masked_select', out, run('masked_select', input._h, mask._h))


def _scattering(name):
    def function(input, dim, index, src=None, *, value=None, reduce=None):
        src = value if src is None else src
        if reduce is not None:
            if reduce not in ('add', 'multiply'):
                raise RuntimeError('reduce argument must be either add or multiply.')
            if isinstance(src, Tensor):
                return call('scatter_reduced', input._h, dim, index._h, src._h, reduce)
            return call('scatter_reduced_n', input._h, dim, index._h, number(src), reduce)
        if isinstance(src, Tensor):
            return call(name, input._h, dim, index._h, src._h)
        return call(name.rstrip('_') + '_n' + ('_' if name.endswith('_') else ''), input._h, dim, index._h,
                    number(src))

    return function


_scatter, _scatter_in = _scattering('scatter'), _scattering('scatter_')


def scatter(input, dim, index, src=None, *, value=None, reduce=None, out=None):
    with _bounds():
        return into('scatter', out, wrap(_scatter(input, dim, index, src, value=value, reduce=reduce)))


def scatter_(self, dim, index, src=None, *, value=None, reduce=None):
    if reduce is not None:
        return self.copy_(scatter(self, dim, index, src, value=value, reduce=reduce))
    with _bounds():
        _scatter_in(self, dim, index, src, value=value)
    return self


def scatter_add(input, dim, index, src, *, out=None):
    return into('scatter_add', out, run('scatter_add', input._h, dim, index._h, src._h))


def scatter_reduce(input, dim, index, src, reduce, *, include_self=True, out=None):
    return into('scatter', out, run('scatter_reduce', input._h, dim, index._h, src._h, reduce, include_self))


def scatter_reduce_(self, dim, index, src, reduce, *, include_self=True):
    return self.copy_(scatter_reduce(self, dim, index, src, reduce, include_self=include_self))


def scatter_add_(self, dim, index, src):
    with _bounds():
        call('scatter_add_', self._h, dim, index._h, src._h)
    return self


def index_fill(input, dim, index, value):
    return run('index_fill', input._h, dim, index._h, number(value))


def index_fill_(self, dim, index, value):
    call('index_fill_', self._h, dim, index._h, number(value))
    return self


def index_add(input, dim, index, source, *, alpha=1, out=None):
    return into('index_add', out, run('index_add', input._h, dim, index._h, source._h, alpha))


def index_add_(self, dim, index, source, *, alpha=1):
    call('index_add_', self._h, dim, index._h, source._h, alpha)
    return self


def index_copy(input, dim, index, source, *, out=None):
    return into('index_copy', out, run('index_copy', input._h, dim, index._h, source._h))


def index_put_(self, indices, values, accumulate=False):
    call('index_put_', self._h, _handles(indices), values._h, accumulate)
    return self


def index_put(input, indices, values, accumulate=False):
    return run('index_put', input._h, _handles(indices), values._h, accumulate)


def masked_scatter(input, mask, source):
    return run('masked_scatter', input._h, mask._h, source._h)


def masked_scatter_(self, mask, source):
    call('masked_scatter_', self._h, mask._h, source._h)
    return self


def put_(self, index, source, accumulate=False):
    call('put_', self._h, index._h, source._h, accumulate)
    return self


def select_scatter(input, src, dim, index):
    return run('select_scatter', input._h, src._h, dim, index)


def slice_scatter(input, src, dim=0, start=None, end=None, step=1):
    return run('slice_scatter', input._h, src._h, dim, start, end, step)


def diagonal_scatter(input, src, offset=0, dim1=0, dim2=1):
    return run('diagonal_scatter', input._h, src._h, offset, dim1, dim2)


def index_copy_(self, dim, index, source):
    call('index_copy_', self._h, dim, index._h, source._h)
    return self


def fill_diagonal_(self, fill_value, wrap=False):
    call('fill_diagonal_', self._h, fill_value, wrap)
    return self


def nonzero(input, *, as_tuple=False, out=None):
    if as_tuple:
        return tuple(wrap_all(call('nonzero_tuple', input._h)))
    return into('nonzero', out, run('nonzero', input._h))


def argwhere(input):
    return run('nonzero', input._h)


def numel(input):
    return input.numel()


def _at_least(function):
    def for_all(*tensors):
        if len(tensors) == 1 and not isinstance(tensors[0], Tensor):
            tensors = tuple(tensors[0])
        elif len(tensors) == 1:
            return function(tensors[0])
        return tuple(function(tensor) for tensor in tensors)

    for_all.__name__ = for_all.__qualname__ = function.__name__
    return for_all


@_at_least
def atleast_1d(input):
    return input.reshape(1) if input.dim() == 0 else input


@_at_least
def atleast_2d(input):
    return input.reshape(1, -1) if input.dim() < 2 else input


@_at_least
def atleast_3d(input):
    return input.reshape(1, -1, 1) if input.dim() < 2 else input.unsqueeze(-1) if input.dim() == 2 else input


def _split_along(name, dim, least):
    def function(input, indices_or_sections):
        if input.dim() < least:
            raise RuntimeError(f'torch.{name} requires a tensor with at least {least} '
                               f'dimension{"s" if least > 1 else ""}, but got a tensor with {input.dim()} dimensions!')
        along = 0 if input.dim() == 1 else dim
        if isinstance(indices_or_sections, int):
            if indices_or_sections == 0 or input.shape[along] % indices_or_sections:
                raise RuntimeError(f'torch.{name} attempted to split along dimension {along}, but the size of the '
                                   f'dimension {input.shape[along]} is not divisible by the split_size '
                                   f'{indices_or_sections}!')
        return tensor_split(input, indices_or_sections, along)

    function.__name__ = function.__qualname__ = name
    return function


hsplit, vsplit, dsplit = (_split_along(*n) for n in (('hsplit', 1, 1), ('vsplit', 0, 2), ('dsplit', 2, 3)))


def split_with_sizes(input, split_sizes, dim=0):
    return tuple(wrap_all(call('split_sizes', input._h, tuple(split_sizes), dim)))


def adjoint(input):
    return input.mT.conj() if input.is_complex() else run('mt', input._h)


def view_as_real(input):
    return run('view_as_real', input._h)


def view_as_complex(input):
    return run('view_as_complex', input._h)


def is_same_size(input, other):
    return call('is_same_size', input._h, other._h)


t_, transpose_ = _moving('t_', t), _moving('transpose_', transpose)


def _in_place(name):
    def method(self, *arguments):
        call(name, self._h, *(arguments or (0,)))
        return self

    method.__name__ = method.__qualname__ = name
    return method


tril_, triu_ = _in_place('tril_'), _in_place('triu_')


swapaxes = swapdims = transpose
concat = concatenate = cat

_BOTH = (reshape, permute, transpose, t, squeeze, unsqueeze, flatten, ravel, unflatten, broadcast_to, tile,
         repeat_interleave, split, chunk, unbind, tensor_split, select, narrow, diagonal, diag, tril, triu, flip,
         fliplr, flipud, roll, rot90, movedim, as_strided, index_select, gather, take, take_along_dim, masked_select,
         scatter, scatter_add, scatter_reduce, index_fill, index_add, index_copy, index_put, masked_scatter, nonzero,
         argwhere, diag_embed, diagflat, select_scatter, slice_scatter, diagonal_scatter, hsplit, vsplit, dsplit,
         split_with_sizes, adjoint, view_as_real, view_as_complex, is_same_size)
FUNCTIONS = {f.__name__: f for f in (*_BOTH, broadcast_tensors, cat, stack, hstack, vstack, dstack, column_stack,
                                     numel, atleast_1d, atleast_2d, atleast_3d, block_diag, cartesian_prod, combinations,
                                     broadcast_shapes)}


def _of_tuple(name, method, parameter):
    """The function that goes with a method whose lengths or axes may stand one by one."""

    def function(input, *given, **named):
        sizes = given[0] if given else named.get(parameter)
        if len(given) > 1 or len(given) + len(named) != 1 or not isinstance(sizes, (tuple, list, Tensor)):
            complain(name, (input, *given), named)
        return method(input, sizes)

    function.__name__ = function.__qualname__ = name
    return function


FUNCTIONS.update(reshape=_of_tuple('reshape', reshape, 'shape'), permute=_of_tuple('permute', permute, 'dims'),
                 flip=_of_tuple('flip', flip, 'dims'), tile=_of_tuple('tile', tile, 'dims'))
FUNCTIONS.update(swapaxes=transpose, swapdims=transpose, concat=cat, concatenate=cat, moveaxis=movedim,
                 row_stack=vstack)
METHODS = {f.__name__: f for f in (*_BOTH, view, view_as, reshape_as, squeeze_, unsqueeze_, expand, expand_as, repeat,
                                   unfold, scatter_, scatter_add_, index_fill_, index_add_, index_copy_,
                                   fill_diagonal_, scatter_reduce_, index_put_, masked_scatter_, put_, t_, transpose_,
                                   tril_, triu_)}
METHODS.update(swapaxes=transpose, swapdims=transpose, moveaxis=movedim, swapaxes_=transpose_, swapdims_=transpose_)
