"""Lets the page watch a training: whose loss it is, what images a network makes, how its numbers are spread."""
import base64
import sys

import _lab

_training = _lab.training
_NAME, _IMAGE, _WEIGHTS = 1, 2, 4

_LARGEST_SIDE = 128
_LARGEST_PNG = 64 * 64
_MOST_PARAMETERS = 24
_BINS = 40
_FRAMES = 12


class Watch:
    """Notes what networks make, while it is open."""

    __slots__ = ('open', '_called', '_made')

    def __init__(self):
        self.rest()

    def rest(self):
        self.open = False
        self._called = []
        self._made = []

    def begin(self):
        self.open = True

    def note(self, module, given, made):
        """A network has been called; those within it come before it."""
        from torch import Tensor
        self._called.append(module)
        if type(made) is Tensor and made.is_floating_point():
            size = sum(each.numel() for each in given if isinstance(each, Tensor))
            if 0 < size <= made.numel():
                self._made.append((module, made.detach()))

    def images(self):
        """The images that were made since the last call, each with its network: of networks that are no part of
        others."""
        called, made = self._called, self._made
        self._called, self._made = [], []
        parts = {id(part) for module in called for _, part in _parts(module) if part is not module}
        for module, tensor in made:
            if id(module) not in parts and _named_parameters(module):
                pixels = pixels_of(tensor)
                if pixels is not None:
                    yield module, pixels


watch = Watch()


def look(optimizer, number, wanted):
    """Tells what is wanted after a step of an optimiser."""
    from torch import no_grad
    with no_grad():
        if wanted & (_NAME | _WEIGHTS):
            network, name = _network(optimizer)
        if wanted & _NAME:
            _training.name(number, name)
        try:
            if wanted & _IMAGE:
                _tell_image()
            if wanted & _WEIGHTS:
                _tell_weights(optimizer, number, network, name)
        except RuntimeError:
            # There is no memory for a picture of a training that just fits: it goes on unwatched.
            watch.rest()


def _tell_image():
    if not watch.open:
        watch.begin()
        return
    found = list(watch.images())
    if found:
        module, pixels = found[-1]
        height, width = pixels.shape[:2]
        kind = 'png' if height * width <= _LARGEST_PNG else 'jpeg'
        content = str(_lab.array.pictures().encode(pixels._h, kind, 85)).encode('latin-1')
        _training.image(_name(module) or type(module).__name__, base64.b64encode(content).decode('ascii'), kind, width,
                        height)
        watch.rest()
    elif not _training.noImage():
        watch.rest()


def pixels_of(tensor):
    """The image, or up to four of a batch, that a tensor may be seen as: rows by columns, or with three colours, of
    uint8; None when it is no image."""
    import torch
    shape = tuple(tensor.shape)
    if len(shape) == 4 and shape[1] in (1, 3) and min(shape[2:]) >= 4:
        images = tensor[:4].permute(0, 2, 3, 1)
    elif len(shape) == 3 and shape[0] in (1, 3) and min(shape[1:]) >= 4:
        images = tensor.permute(1, 2, 0)[None]
    elif len(shape) == 3 and shape[2] in (1, 3) and min(shape[:2]) >= 4:
        images = tensor[None]
    elif len(shape) == 3 and min(shape[1:]) >= 8:
        images = tensor[:4, :, :, None]
    elif len(shape) == 2 and shape[0] == shape[1] >= 8:
        images = tensor[None, :, :, None]
    elif len(shape) in (1, 2) and _rectangle(shape[-1]) is not None:
        images = tensor.reshape(-1, *_rectangle(shape[-1]), 1)[:4]
    else:
        return None
    images = images.float()
    low, high = float(images.min()), float(images.max())
    if not (low >= -1.05 and high <= 1.05):
        return None
    if low < -0.05:
        images = (images + 1) / 2
    images = images.clamp(0, 1)
    every = -(-max(images.shape[1:3]) // _LARGEST_SIDE)
    images = images[:, ::every, ::every]
    if len(images) == 4:
        rows = torch.cat((images[0], images[1]), 1), torch.cat((images[2], images[3]), 1)
        image = torch.cat(rows, 0)
    else:
        image = images[0]
    image = (image * 255).round().to(torch.uint8).cpu()
    return (image[:, :, 0] if image.shape[2] == 1 else image).numpy().copy()


def _rectangle(pixels):
    """Rows and columns of an image that comes as one row of numbers."""
    side = int(pixels ** 0.5)
    if side >= 8 and side * side == pixels:
        return side, side
    return (1, pixels) if 4 <= pixels <= 16 else None


def _tell_weights(optimizer, number, network, name):
    names = {} if network is None else _named_parameters(network)
    for group in optimizer.param_groups:
        for place, parameter in enumerate(group['params'][:_MOST_PARAMETERS]):
            gradient = parameter.grad
            _training.parameter(names.get(id(parameter), str(place)), _spread(parameter),
                                [] if gradient is None else _spread(gradient))
    _training.weights(number, name)


def _spread(tensor):
    """Low, high, and how many numbers lie in each of the bins between them."""
    import torch
    numbers = tensor.detach().float().reshape(-1)
    numbers = numbers[torch.isfinite(numbers)]
    if not numbers.numel():
        return []
    low, high = float(numbers.min()), float(numbers.max())
    if low == high:
        return [low, high, float(numbers.numel())]
    return [low, high, *torch.histc(numbers.cpu(), _BINS, low, high).tolist()]


def _network(optimizer):
    """The network whose weights the optimiser changes, and its name in the learner's code."""
    from torch.nn import Module
    wanted = {id(parameter) for group in optimizer.param_groups for parameter in group['params']}
    best, name, size = None, '', None
    for variables in _scopes():
        for each, value in list(variables.items()):
            if not isinstance(value, Module) or each.startswith('_'):
                continue
            parameters = _named_parameters(value)
            if wanted <= parameters.keys() and (size is None or len(parameters) < size):
                best, name, size = value, each, len(parameters)
        if best is not None:
            return best, type(best).__name__ if name == 'self' else name
    return None, ''


def _parts(module):
    """The module and all modules within it, with what their parameters' names begin with. Their fields are read, since
    a learner's class may do anything in its methods, and may not even have called Module.__init__()."""
    known, waiting = {id(module)}, [('', module)]
    while waiting:
        prefix, part = waiting.pop()
        yield prefix, part
        for name, child in part.__dict__.get('_modules', {}).items():
            if child is not None and id(child) not in known:
                known.add(id(child))
                waiting.append((f'{prefix}{name}.', child))


def _named_parameters(module):
    return {id(parameter): prefix + name for prefix, part in _parts(module)
            for name, parameter in part.__dict__.get('_parameters', {}).items() if parameter is not None}


def _name(module):
    for variables in _scopes():
        for name, value in list(variables.items()):
            if value is module and not name.startswith('_') and name != 'self':
                return name
    return ''


def _scopes():
    """The learner's variables, and then those of the functions that are just running."""
    yield sys.modules['__main__'].__dict__
    frame = sys._getframe(2)
    for _ in range(_FRAMES):
        if frame is None:
            return
        if frame.f_locals is not frame.f_globals:
            yield frame.f_locals
        frame = frame.f_back
