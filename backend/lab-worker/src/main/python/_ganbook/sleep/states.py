"""What objects of the course's packages hold in Java: tensors, arrays, optimisers, generators of random numbers."""
import sys

_new = object.__new__


def take(obj, pieces):
    """How such an object is put together again, and its state; one more item where a tensor loses its graph. None for
    all other objects."""
    torch = sys.modules.get('torch')
    if torch is not None:
        if isinstance(obj, torch.Tensor):
            return _take_tensor(torch, obj, pieces)
        if isinstance(obj, torch.optim.Optimizer):
            return _take_optimizer(obj)
        if obj is torch.default_generator:
            return torch_generator, ()
        if type(obj) is torch.Generator:
            return torch_generator, (_state_of(obj),)
    numpy = sys.modules.get('numpy')
    if numpy is not None:
        if type(obj) is numpy.ndarray:
            return _take_array(obj, pieces)
        if type(obj) is numpy.random.RandomState:
            if obj is numpy.random._state:
                return numpy_state, ()
            return numpy_state, (numbers_of(obj._twister),)
        if type(obj).__name__ == 'Generator' and type(obj).__module__ == 'numpy.random._generator':
            return numpy_generator, (obj.bit_generator,)
        if type(obj).__name__ == 'PCG64' and type(obj).__module__ == 'numpy.random._pcg64':
            return pcg64, (obj.seed_seq, _longs(obj._h.save()))
    return None


def give(obj, state):
    """Gives an object its state."""
    kind, state = state
    _GIVE[kind](obj, state)


# Tensors

def _take_tensor(torch, tensor, pieces):
    h = tensor._h
    wants, leaf = h.requiresGrad(), h.isLeaf()
    state = {}
    gradient = tensor.grad
    if gradient is not None:
        state['grad'] = gradient
    if vars(tensor):
        state['attributes'] = vars(tensor)
    hooks = [hook.function for hook in getattr(tensor, '_hooks', ()) if not hook.removed]
    if hooks and leaf:
        state['hooks'] = hooks
    taken = tensor_of, (pieces.tensor(tensor), type(tensor), wants and leaf), ('tensor', state) if state else None
    return taken if leaf or not wants else (*taken, True)


def tensor_of(h, cls, wants_gradient):
    import torch
    tensor = _new(cls)
    tensor._h = h
    if wants_gradient:
        tensor.requires_grad_(True)
    return tensor


def _give_tensor(tensor, state):
    if 'grad' in state:
        tensor.grad = state['grad']
    vars(tensor).update(state.get('attributes', {}))
    for hook in state.get('hooks', ()):
        tensor.register_hook(hook)


# Optimisers

def _take_optimizer(optimizer):
    from torch._tensor import wrap
    fields = {name: value for name, value in vars(optimizer).items() if name not in ('_own', '_number')}
    remembered = []
    for group in optimizer.param_groups:
        native = optimizer._native(group)
        remembered.append([
            {ours: wrap(h) for ours, h in ((ours, native.state(ours, place)) for _, ours in optimizer._memory)
             if h is not None}
            for place in range(len(group['params']))])
    return blank, (type(optimizer),), ('optimizer', (fields, remembered))


def blank(cls):
    return _new(cls)


def _give_optimizer(optimizer, state):
    import _lab
    fields, remembered = state
    vars(optimizer).update(fields)
    optimizer._own = {}
    optimizer._number = _lab.training.optimizer()
    for group, places in zip(optimizer.param_groups, remembered):
        native = optimizer._native(group)
        for place, values in enumerate(places):
            for ours, value in values.items():
                native.setState(ours, place, value._h)


# Arrays

def _take_array(array, pieces):
    code = array._tag & 15
    base = getattr(array, '_base', None)
    state = None if base is None else ('array', base)
    if array._store is None:
        return array_of, (pieces.array(array._h),), state
    return objects_of, (array._store, pieces.array(array._p), code), state


def array_of(h):
    from numpy._ndarray import array_of
    return array_of(h)


def objects_of(store, positions, code):
    from numpy._ndarray import objects
    return objects(store, positions, code)


def _give_array(array, base):
    array._base = base


# Random numbers

def _state_of(generator):
    from torch._host import host
    return str(host.generatorState(generator._h))


def torch_generator(state=None):
    import torch
    from torch._host import host
    if state is None:
        return torch.default_generator
    made = torch.Generator()
    host.setGeneratorState(made._h, state)
    return made


def _longs(h):
    from numpy._host import host
    return list(host.list(h))


def numbers_of(twister):
    return _longs(twister.save())


def numpy_state(numbers=None):
    from numpy import random
    if numbers is None:
        return random._state
    made = random.RandomState(0)
    restore(made._twister, numbers)
    return made


def restore(twister, numbers):
    from numpy import asarray
    twister.restore(asarray(numbers, 'int64')._h)


def numpy_generator(bits):
    from numpy.random import Generator
    return Generator(bits)


def pcg64(seed_seq, numbers):
    from numpy import asarray
    from numpy.random._generator import PCG64
    made = PCG64(seed_seq)
    made._h.restore(asarray(numbers, 'int64')._h)
    return made


_GIVE = {'tensor': _give_tensor, 'optimizer': _give_optimizer, 'array': _give_array}
