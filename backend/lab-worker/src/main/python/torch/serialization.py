"""torch.save and torch.load: PyTorch's own file format, a zip of a pickle and of the tensors' bytes."""
import io
import os
import pickle
import zipfile

from . import _types, _utils
from ._host import host
from ._tensor import Tensor, wrap


class _Storage:
    """Names the type of a stored tensor's elements, as PyTorch's storage classes do."""


STORAGES = {}
for _d in _types.ALL:
    _name = _d._legacy.replace('Tensor', 'Storage')
    STORAGES[_name] = type(_name, (_Storage,), {'dtype': _d, '__module__': 'torch'})
_BY_DTYPE = {s.dtype: s for s in STORAGES.values()}


def _bytes(tensor):
    return str(host.bytes(tensor._h)).encode('latin-1')


class _Pickler(pickle._Pickler):
    def __init__(self, file, protocol):
        pickle._Pickler.__init__(self, file, protocol)
        self.tensors = []

    def persistent_id(self, obj):
        if isinstance(obj, _Elements):
            return ('storage', _BY_DTYPE[obj.tensor.dtype], str(obj.place), 'cpu', obj.tensor.numel())
        return None

    def reducer_override(self, obj):
        from .nn.parameter import Parameter
        if isinstance(obj, Parameter):
            return _utils._rebuild_parameter, (obj.data, obj.requires_grad, {})
        if isinstance(obj, Tensor):
            flat = obj.detach().contiguous().reshape(-1)
            elements = _Elements(flat, len(self.tensors))
            self.tensors.append(flat)
            steps, step = [], 1
            for length in reversed(obj.shape):
                steps.append(step)
                step *= max(length, 1)
            return _utils._rebuild_tensor_v2, (elements, 0, tuple(obj.shape), tuple(reversed(steps)),
                                               obj.requires_grad, {})
        return NotImplemented


def _loaded(data):
    return load(io.BytesIO(data))


def reduced(tensor):
    """For pickles that are not torch.save's: a tensor in one is such a file of its own."""
    if not tensor.is_leaf:
        raise RuntimeError('Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at '
                           'the moment')
    data = io.BytesIO()
    save(tensor, data)
    return _loaded, (data.getvalue(),)


class _Elements:
    def __init__(self, tensor, place):
        self.tensor = tensor
        self.place = place


class _Unpickler(pickle._Unpickler):
    def __init__(self, file, load):
        pickle._Unpickler.__init__(self, file)
        self._load = load

    def persistent_load(self, saved):
        _, storage, key, _, count = saved[:5]
        return self._load(storage, key, count)

    def find_class(self, module, name):
        if module in ('torch', 'torch.storage') and name in STORAGES:
            return STORAGES[name]
        if (module, name) == ('collections', 'OrderedDict'):
            from .nn.modules.module import OrderedDict
            return OrderedDict
        return pickle._Unpickler.find_class(self, module, name)


def save(obj, f, pickle_module=None, pickle_protocol=2, _use_new_zipfile_serialization=True):
    """Writes an object with all its tensors to a file."""
    folder = os.path.dirname(f) if isinstance(f, (str, os.PathLike)) else ''
    if folder and not os.path.isdir(folder):
        raise RuntimeError(f'Parent directory {folder} does not exist.')
    data = io.BytesIO()
    pickler = _Pickler(data, pickle_protocol)
    pickler.dump(obj)
    with zipfile.ZipFile(f, 'w', zipfile.ZIP_STORED) as archive:
        archive.writestr('archive/data.pkl', data.getvalue())
        archive.writestr('archive/byteorder', 'little')
        for place, tensor in enumerate(pickler.tensors):
            archive.writestr(f'archive/data/{place}', _bytes(tensor))
        archive.writestr('archive/version', '3\n')


def load(f, map_location=None, pickle_module=None, weights_only=False, mmap=None, **pickle_load_args):
    """Reads what torch.save has written."""
    try:
        archive = zipfile.ZipFile(f)
    except zipfile.BadZipFile:
        raise RuntimeError('this file was not written by torch.save, or by a PyTorch older than 1.6') from None
    with archive:
        root = next(name for name in archive.namelist() if name.endswith('/data.pkl'))[:-len('data.pkl')]
        loaded = {}

        def storage(kind, key, count):
            if key not in loaded:
                text = archive.read(f'{root}data/{key}').decode('latin-1')
                loaded[key] = wrap(host.fromBytes(text, kind.dtype._number))
            return loaded[key]

        return _Unpickler(io.BytesIO(archive.read(root + 'data.pkl')), storage).load()
