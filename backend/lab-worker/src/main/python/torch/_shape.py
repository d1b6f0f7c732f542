"""The same elements in another shape, parts of them, several tensors as one."""
from ._host import call, call_list
from ._pointwise import need
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
        raise NotImplementedError('view(dtype) is not available here; .to(dtype) converts the values')
    return run('view', self._h, _sizes(size))


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


def squeeze_(self, dim=None):
    return self.set_(squeeze(self.detach(), dim))


def unsqueeze_(self, dim):
    return self.set_(unsqueeze(self.detach(), dim))


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
        return run('repeat_interleave_t', input._h, repeats._h, dim)
    return run('repeat_interleave', input._h, repeats, dim)


def _handles(tensors, function=None):
    if isinstance(tensors, Tensor):
        raise TypeError(f"{function}(): argument 'tensors' (position 1) must be tuple of Tensors, not Tensor")
    handles = []
    for place, tensor in enumerate(tensors):
        if not isinstance(tensor, Tensor):
            raise TypeError(f'expected Tensor as element {place} in argument 0, but got {type(tensor).__name__}')
        handles.append(tensor._h)
    return handles


def cat(tensors, dim=0, *, out=None, axis=None):
    return run('cat', _handles(tensors, 'cat'), dim if axis is None else axis)


def stack(tensors, dim=0, *, out=None):
    return run('stack', _handles(tensors, 'stack'), dim)


def hstack(tensors, *, out=None):
    return wrap(call_list('hstack', _handles(tensors, 'hstack')))


def vstack(tensors, *, out=None):
    return wrap(call_list('vstack', _handles(tensors, 'vstack')))


def dstack(tensors, *, out=None):
    return wrap(call_list('dstack', _handles(tensors, 'dstack')))


def column_stack(tensors):
    return hstack([t if t.dim() > 1 else t.reshape(-1, 1) for t in tensors])


def split(tensor, split_size_or_sections, dim=0):
    if isinstance(split_size_or_sections, int):
        return tuple(wrap_all(call('split', tensor._h, split_size_or_sections, dim)))
    return tuple(wrap_all(call('split_sizes', tensor._h, tuple(split_size_or_sections), dim)))


def chunk(input, chunks, dim=0):
    return tuple(wrap_all(call('chunk', input._h, chunks, dim)))


def unbind(input, dim=0):
    return tuple(wrap_all(call('unbind', input._h, dim)))


def tensor_split(input, indices_or_sections, dim=0):
    return tuple(wrap_all(call('tensor_split', input._h, indices_or_sections, dim)))


def select(input, dim, index):
    return run('select', input._h, dim, index)


def narrow(input, dim, start, length):
    return run('narrow', input._h, dim, int(start), length)


def diagonal(input, offset=0, dim1=0, dim2=1):
    return run('diagonal', input._h, offset, dim1, dim2)


def diag(input, diagonal=0):
    return run('diag', input._h, diagonal)


def tril(input, diagonal=0):
    return run('tril', input._h, diagonal)


def triu(input, diagonal=0):
    return run('triu', input._h, diagonal)


def flip(input, *dims):
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


def index_select(input, dim, index):
    return run('index_select', input._h, dim, index._h)


def gather(input, dim, index, *, sparse_grad=False, out=None):
    return run('gather', input._h, dim, index._h)


def take(input, index):
    return run('take', input._h, index._h)


def take_along_dim(input, indices, dim=None):
    return run('take_along_dim', input._h, indices._h, dim)


def masked_select(input, mask, *, out=None):
    return run('masked_select', input._h, mask._h)


def _scattering(name):
    def function(input, dim, index, src=None, *, value=None, reduce=None):
        src = value if src is None else src
        if isinstance(src, Tensor):
            return call(name, input._h, dim, index._h, src._h)
        return call(name.rstrip('_') + '_n' + ('_' if name.endswith('_') else ''), input._h, dim, index._h,
                    number(src))

    return function


_scatter, _scatter_in = _scattering('scatter'), _scattering('scatter_')


def scatter(input, dim, index, src=None, *, value=None):
    return wrap(_scatter(input, dim, index, src, value=value))


def scatter_(self, dim, index, src=None, *, value=None):
    _scatter_in(self, dim, index, src, value=value)
    return self


def scatter_add(input, dim, index, src):
    return run('scatter_add', input._h, dim, index._h, src._h)


def scatter_add_(self, dim, index, src):
    call('scatter_add_', self._h, dim, index._h, src._h)
    return self


def index_fill(input, dim, index, value):
    return run('index_fill', input._h, dim, index._h, number(value))


def index_fill_(self, dim, index, value):
    call('index_fill_', self._h, dim, index._h, number(value))
    return self


def index_add(input, dim, index, source):
    return run('index_add', input._h, dim, index._h, source._h)


def index_add_(self, dim, index, source):
    call('index_add_', self._h, dim, index._h, source._h)
    return self


def index_copy_(self, dim, index, source):
    call('index_copy_', self._h, dim, index._h, source._h)
    return self


def fill_diagonal_(self, fill_value, wrap=False):
    call('fill_diagonal_', self._h, fill_value)
    return self


def nonzero(input, *, as_tuple=False):
    if as_tuple:
        return tuple(wrap_all(call('nonzero_tuple', input._h)))
    return run('nonzero', input._h)


def argwhere(input):
    return run('nonzero', input._h)


def numel(input):
    return input.numel()


def atleast_1d(input):
    return input.reshape(1) if input.dim() == 0 else input


def atleast_2d(input):
    return input.reshape(1, -1) if input.dim() < 2 else input


swapaxes = swapdims = transpose
concat = concatenate = cat

_BOTH = (reshape, permute, transpose, t, squeeze, unsqueeze, flatten, ravel, unflatten, broadcast_to, tile,
         repeat_interleave, split, chunk, unbind, tensor_split, select, narrow, diagonal, diag, tril, triu, flip,
         fliplr, flipud, roll, rot90, movedim, as_strided, index_select, gather, take, take_along_dim, masked_select,
         scatter, scatter_add, index_fill, index_add, nonzero, argwhere)
FUNCTIONS = {f.__name__: f for f in (*_BOTH, broadcast_tensors, cat, stack, hstack, vstack, dstack, column_stack,
                                     numel, atleast_1d, atleast_2d)}
FUNCTIONS.update(swapaxes=transpose, swapdims=transpose, concat=cat, concatenate=cat, moveaxis=movedim,
                 row_stack=vstack)
METHODS = {f.__name__: f for f in (*_BOTH, view, view_as, reshape_as, squeeze_, unsqueeze_, expand, expand_as, repeat,
                                   unfold, scatter_, scatter_add_, index_fill_, index_add_, index_copy_,
                                   fill_diagonal_)}
METHODS.update(swapaxes=transpose, swapdims=transpose, moveaxis=movedim)
