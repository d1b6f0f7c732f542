"""HDF5 files, as h5py has them: groups like dictionaries, data sets like arrays. What is written here real h5py reads,
and the reverse."""
import os
import numpy
from _ganbook import datasets as _datasets
from h5py import _messages
from h5py._messages import Words, number
from h5py._store import Store

__version__ = '3.7.0'


class AttributeManager:
    """object.attrs"""

    def __init__(self, owner):
        self._owner = owner
        self._values = {}

    def __getitem__(self, name):
        if name not in self._values:
            raise KeyError(f"Can't open attribute (can't locate attribute: '{name}')")
        return self._values[name]

    def __setitem__(self, name, value):
        self._owner._check_writable('Unable to create attribute')
        a = numpy.asarray(value)
        if not isinstance(value, (str, bytes)):
            _messages.encode(a)
            value = a[()] if a.ndim == 0 else a
        self._values[name] = value

    def __delitem__(self, name):
        del self._values[name]

    def create(self, name, data, shape=None, dtype=None):
        self[name] = data if dtype is None else numpy.asarray(data, dtype)

    def __contains__(self, name):
        return name in self._values

    def __iter__(self):
        return iter(sorted(self._values))

    def __len__(self):
        return len(self._values)

    def keys(self):
        return sorted(self._values)

    def values(self):
        return [self._values[name] for name in self]

    def items(self):
        return [(name, self._values[name]) for name in self]

    def get(self, name, default=None):
        return self._values.get(name, default)

    def _read(self, store, messages):
        for kind, body in messages:
            if kind == _messages.ATTRIBUTE:
                name, dtype, swapped, shape, data = _messages.read_attribute(body)
                values = _messages.decode(dtype, swapped, shape, data, store.text)
                value = values[()] if shape == () else values
                if isinstance(dtype, Words) and isinstance(value, bytes) and dtype.utf8:
                    value = value.decode('utf-8')
                self._values[name] = value

    def _write(self):
        result = []
        for name, value in self._values.items():
            dtype, data = _messages.encode(numpy.asarray(value))
            result.append((_messages.ATTRIBUTE, _messages.write_attribute(name, dtype, numpy.shape(value), data)))
        return result


class _Object:
    """What groups and data sets share: a file, a name, attributes."""

    def _adopt(self, file, name):
        self._file_object = file
        self.name = name
        self.attrs = AttributeManager(self)

    @property
    def file(self):
        return self._file_object

    @property
    def parent(self):
        self._check()
        return self._file_object[self.name.rpartition('/')[0] or '/']

    def _check(self):
        if self._file_object._store is None:
            raise ValueError('Not a location (invalid location ID)')

    def _check_writable(self, what="Can't write data", error=OSError):
        self._check()
        if self._file_object.mode == 'r':
            raise error(f'{what} (no write intent on file)')

    def __bool__(self):
        return self._file_object._store is not None

    def __eq__(self, other):
        return isinstance(other, _Object) and other.file is self.file and other.name == self.name

    def __hash__(self):
        return hash((id(self._file_object), self.name))


class Group(_Object):
    """Named members: groups and data sets."""

    def _fill(self, file, name, address=None):
        self._adopt(file, name)
        # A member is an object, or the address of one that was not opened yet.
        self._members = {}
        if address is not None:
            messages = file._store.messages(address)
            self.attrs._read(file._store, messages)
            for kind, body in messages:
                if kind == _messages.SYMBOLS:
                    self._members = file._store.members(number(body, 0, 8), number(body, 8, 8))
        return self

    def _child_name(self, name):
        return f'{self.name.rstrip("/")}/{name}'

    def _member(self, name):
        member = self._members[name]
        if type(member) is int:
            store = self._file_object._store
            messages = store.messages(member)
            kinds = [kind for kind, _ in messages]
            if _messages.LAYOUT in kinds:
                member = Dataset.__new__(Dataset)._open(self._file_object, self._child_name(name), messages)
                if self._file_object.mode == 'r':
                    # Thousands of images are looked at once each: none is worth its place in the memory.
                    return member
            else:
                member = Group.__new__(Group)._fill(self._file_object, self._child_name(name), member)
            self._members[name] = member
        return member

    def _find(self, path):
        here = self._file_object if path.startswith('/') else self
        for part in [p for p in path.split('/') if p and p != '.']:
            if not isinstance(here, Group) or part not in here._members:
                return None
            here = here._member(part)
        return here

    def __getitem__(self, name):
        self._check()
        if isinstance(name, bytes):
            name = name.decode('utf-8')
        if not isinstance(name, str):
            raise TypeError(f'Accessing a group is done with bytes or str, not {type(name)}')
        found = self._find(name)
        if found is None:
            part = [p for p in name.split('/') if p][-1:] or ['']
            raise KeyError(f"Unable to open object (object '{part[0]}' doesn't exist)"
                           if self._find(name.rpartition('/')[0]) is not None or '/' not in name.strip('/') else
                           'Unable to open object (component not found)')
        return found

    def get(self, name, default=None, getclass=False):
        self._check()
        found = self._find(name)
        return default if found is None else type(found) if getclass else found

    def __contains__(self, name):
        self._check()
        return self._find(name) is not None

    def __iter__(self):
        self._check()
        return iter(sorted(self._members, key=lambda n: n.encode('utf-8')))

    def __len__(self):
        self._check()
        return len(self._members)

    def keys(self):
        return KeysView(self)

    def values(self):
        return [self[name] for name in self]

    def items(self):
        return [(name, self[name]) for name in self]

    def _place(self, name):
        """The group that a new member goes to, and its own name there."""
        self._check_writable('Unable to create {}', ValueError)
        parts = [p for p in name.split('/') if p]
        here = self._file_object if name.startswith('/') else self
        for part in parts[:-1]:
            if part not in here._members:
                here._members[part] = Group.__new__(Group)._fill(self._file_object, here._child_name(part))
            here = here._member(part)
        if parts[-1] in here._members:
            raise ValueError(f'Unable to create {{}} (name already exists)')
        return here, parts[-1]

    def create_group(self, name, track_order=None):
        try:
            group, own = self._place(name)
        except ValueError as e:
            raise ValueError(str(e).format('group')) from None
        group._members[own] = made = Group.__new__(Group)._fill(self._file_object, group._child_name(own))
        return made

    def require_group(self, name):
        return self[name] if name in self else self.create_group(name)

    def create_dataset(self, name, shape=None, dtype=None, data=None, chunks=None, maxshape=None, compression=None,
                       compression_opts=None, shuffle=None, fletcher32=None, fillvalue=None, **ignored):
        if maxshape is not None:
            raise ValueError('data sets that grow (maxshape) are not available here; make one of the final shape')
        if isinstance(compression, int) and not isinstance(compression, bool):
            compression, compression_opts = 'gzip', compression
        if compression not in (None, 'gzip'):
            raise ValueError(f'Compression filter "{compression}" is unavailable')
        if data is None:
            if shape is None:
                raise TypeError('One of data, shape or dtype must be specified')
            shape = shape if isinstance(shape, tuple) else tuple(shape) if isinstance(shape, list) else (shape,)
            values = numpy.zeros(shape, 'float32' if dtype is None else dtype)
            if fillvalue is not None:
                values[...] = fillvalue
        else:
            values = numpy.asarray(data, None if isinstance(data, (str, bytes)) else dtype)
            if shape is not None:
                values = values.reshape(shape)
        try:
            group, own = self._place(name)
        except ValueError as e:
            raise ValueError(str(e).format('dataset')) from None
        made = Dataset.__new__(Dataset)._make(self._file_object, group._child_name(own), values, chunks, compression,
                                              compression_opts, shuffle)
        group._members[own] = made
        return made

    def require_dataset(self, name, shape, dtype, exact=False, **options):
        if name not in self:
            return self.create_dataset(name, shape, dtype, **options)
        found = self[name]
        if found.shape != (shape if isinstance(shape, tuple) else (shape,)):
            raise TypeError(f'Shapes do not match (existing {found.shape} vs new {shape})')
        return found

    def __setitem__(self, name, value):
        if isinstance(value, _Object):
            raise TypeError('links are not available here; copy the data: group[name] = dataset[()]')
        self.create_dataset(name, data=value)

    def __delitem__(self, name):
        self._check_writable("Couldn't delete link", KeyError)
        head, _, own = name.strip('/').rpartition('/')
        group = self if not head else self[head]
        if own not in group._members:
            raise KeyError("Couldn't delete link (name doesn't exist)")
        del group._members[own]

    def visititems(self, func):
        for name in self:
            found = self._visit(name, self[name], func)
            if found is not None:
                return found
        return None

    def _visit(self, path, member, func):
        found = func(path, member)
        if found is None and isinstance(member, Group):
            for name in member:
                found = self._visit(f'{path}/{name}', member[name], func)
                if found is not None:
                    return found
        return found

    def visit(self, func):
        return self.visititems(lambda name, member: func(name))

    def _largest(self):
        return max([len(self._members)] + [m._largest() for m in self._members.values() if isinstance(m, Group)])

    def _write(self, store):
        addresses = {name: m if type(m) is int else m._write(store) for name, m in self._members.items()}
        return store.write_group(addresses, self.attrs._write())

    def __repr__(self):
        if not self:
            return '<Closed HDF5 group>'
        return f'<HDF5 group "{self.name}" ({len(self._members)} members)>'


class KeysView:
    """The names in a group."""

    def __init__(self, group):
        self._group = group

    def __iter__(self):
        return iter(self._group)

    def __len__(self):
        return len(self._group)

    def __contains__(self, name):
        return name in self._group

    def __repr__(self):
        return f"<KeysViewHDF5 {list(self._group)!r}>"


class Dataset(_Object):
    """An array in a file."""

    def _make(self, file, name, values, chunks, compression, level, shuffle):
        self._adopt(file, name)
        self.dtype, raw = _messages.encode(values)
        self.shape = values.shape
        self.compression = compression
        self.compression_opts = (4 if level is None else level) if compression else None
        if self.compression_opts is not None and not 0 <= self.compression_opts <= 9:
            raise ValueError(f'GZIP setting must be an integer from 0-9, not {self.compression_opts!r}')
        self.shuffle = bool(shuffle)
        chunked = compression is not None or shuffle or chunks not in (None, False)
        if chunked and self.shape == ():
            raise TypeError("Scalar datasets don't support chunk/filter options")
        if not chunked:
            self.chunks = None
        elif isinstance(chunks, tuple) and self._count(chunks) <= 64:
            self.chunks = chunks
        else:
            self.chunks = tuple([max(n, 1) for n in self.shape])
        self._swapped, self._at, self._size = False, None, len(raw)
        self._pending = None
        if self.chunks is None:
            self._at = file._store.append(raw) if raw else _messages.NOWHERE
        else:
            self._tree = self._store_chunks(values, raw)
        return self

    def _count(self, chunk):
        count = 1
        for n, c in zip(self.shape, chunk):
            count *= -(-n // c)
        return count

    def _filters(self):
        filters = [(_messages.SHUFFLE, [self.dtype.itemsize])] if self.shuffle else []
        return filters + ([(_messages.DEFLATE, [self.compression_opts])] if self.compression else [])

    def _store_chunks(self, values, raw):
        if 0 in self.shape:
            return _messages.NOWHERE
        if self.chunks == self.shape:
            parts = [((0,) * len(self.shape), raw)]
        else:
            parts = []
            counts = [-(-n // c) for n, c in zip(self.shape, self.chunks)]
            for index in numpy.ndindex(*counts):
                origin = tuple([i * c for i, c in zip(index, self.chunks)])
                part = numpy.zeros(self.chunks, values.dtype)
                cut = values[tuple([slice(o, o + c) for o, c in zip(origin, self.chunks)])]
                part[tuple([slice(0, n) for n in cut.shape])] = cut
                parts.append((origin, part.tobytes()))
        return self._file_object._store.write_chunks(parts, self.shape, self.chunks, self.dtype.itemsize,
                                                     self._filters())

    def _open(self, file, name, messages):
        self._adopt(file, name)
        self.attrs._read(file._store, messages)
        bodies = dict(messages)
        self.shape = _messages.read_space(bodies[_messages.DATASPACE])
        self.dtype, self._swapped = _messages.read_type(bodies[_messages.DATATYPE])
        self._read_filters = _messages.read_filters(bodies[_messages.FILTERS]) if _messages.FILTERS in bodies else []
        kinds = dict(self._read_filters)
        self.compression = 'gzip' if _messages.DEFLATE in kinds else None
        self.compression_opts = kinds[_messages.DEFLATE][0] if self.compression else None
        self.shuffle = _messages.SHUFFLE in kinds
        self._pending, self.chunks, self._at = None, None, None
        layout = bodies[_messages.LAYOUT]
        self._messages = messages
        if layout[0] != 3:
            raise OSError('Unable to open object (this layout of data is not available here)')
        if layout[1] == 0:
            self._pending = _messages.decode(self.dtype, self._swapped, self.shape, layout[4:], file._store.text)
        elif layout[1] == 1:
            self._at, self._size = number(layout, 2, 8), number(layout, 10, 8)
        else:
            rank = layout[2] - 1
            self._tree = number(layout, 3, 8)
            self.chunks = tuple([number(layout, 11 + 4 * i, 4) for i in range(rank)])
        return self

    def _values(self):
        """All of the data."""
        self._check()
        if self._pending is not None:
            return self._pending
        store = self._file_object._store
        if self.chunks is None:
            count = self.size * self.dtype.itemsize
            raw = bytes(count) if self._at == _messages.NOWHERE else store.read(self._at, count)
            return _messages.decode(self.dtype, self._swapped, self.shape, raw, store.text)
        filters = getattr(self, '_read_filters', None)
        filters = self._filters() if filters is None else filters
        result = None if isinstance(self.dtype, Words) else numpy.zeros(self.shape, self.dtype)
        for at, size, skipped, origin in store.chunks(self._tree, len(self.shape)):
            raw = store.unpack(at, size, skipped, self.dtype.itemsize, filters)
            part = _messages.decode(self.dtype, self._swapped, self.chunks, raw, store.text)
            if result is None:
                result = numpy.empty(self.shape, dtype=object)
            inside = tuple([slice(0, min(c, n - o)) for c, n, o in zip(self.chunks, self.shape, origin)])
            result[tuple([slice(o, o + c) for o, c in zip(origin, self.chunks)])] = part[inside]
        return result

    def __getitem__(self, key):
        values = self._values()
        if isinstance(key, str):
            raise ValueError(f'Field names only allowed for compound types')
        if key == () and isinstance(key, tuple):
            return values[()] if self.shape == () else values
        found = values[key]
        return found

    def __setitem__(self, key, value):
        self._check_writable()
        values = self._values().copy()
        values[key if not (isinstance(key, tuple) and key == ()) else Ellipsis] = value
        dtype, raw = _messages.encode(values)
        if self.chunks is None and self._at is not None and len(raw) == self._size:
            self._file_object._store.put(self._at, raw)
        else:
            self.dtype, self._pending = dtype, values
        self._file_object._changed = True

    def __array__(self, dtype=None):
        values = self._values()
        values = values if dtype is None else values.astype(dtype)
        return values

    def __len__(self):
        if self.shape == ():
            raise TypeError('Attempt to take len() of scalar dataset')
        return self.shape[0]

    def __iter__(self):
        if self.shape == ():
            raise TypeError("Can't iterate over a scalar dataset")
        return iter(self._values())

    @property
    def size(self):
        n = 1
        for k in self.shape:
            n *= k
        return n

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def nbytes(self):
        return self.size * self.dtype.itemsize

    @property
    def maxshape(self):
        return self.shape

    @property
    def fillvalue(self):
        return 0

    def astype(self, dtype):
        return self._values().astype(dtype)

    def asstr(self, encoding='utf-8', errors='strict'):
        return _Texts(self, encoding)

    def read_direct(self, dest, source_sel=None, dest_sel=None):
        dest[... if dest_sel is None else dest_sel] = self._values()[... if source_sel is None else source_sel]

    def resize(self, size, axis=None):
        raise TypeError('Only chunked datasets can be resized')

    def _write(self, store):
        if self._pending is not None and not hasattr(self, '_messages') or self._pending is not None:
            self.dtype, raw = _messages.encode(self._pending)
            if self.chunks is None:
                self._at, self._size = store.append(raw), len(raw)
            else:
                self._tree = self._store_chunks(self._pending, raw)
                self._read_filters = self._filters()
            self._swapped = False
            self._messages = None
        old = getattr(self, '_messages', None)
        if old is not None:
            kept = [(kind, body) for kind, body in old if kind in (
                _messages.DATASPACE, _messages.DATATYPE, _messages.FILL, _messages.LAYOUT, _messages.FILTERS)]
            return store.write_object(kept + self.attrs._write())
        messages = [(_messages.DATASPACE, _messages.write_space(self.shape)),
                    (_messages.DATATYPE, _messages.write_type(self.dtype)),
                    (_messages.FILL, bytes([2, 2 if self.chunks is None else 3, 2, 1, 0, 0, 0, 0]))]
        if self.chunks is None:
            layout = _messages.write_contiguous(self._at, self._size)
        else:
            if self._filters():
                messages.append((_messages.FILTERS, _messages.write_filters(self._filters())))
            layout = _messages.write_chunked(self._tree, self.chunks, self.dtype.itemsize)
        return store.write_object(messages + [(_messages.LAYOUT, layout)] + self.attrs._write())

    def __repr__(self):
        if not self:
            return '<Closed HDF5 dataset>'
        own = self.name.rpartition('/')[2]
        return f'<HDF5 dataset "{own}": shape {self.shape}, type "{self.dtype.str}">'


class _Texts:
    """dataset.asstr()"""

    def __init__(self, dataset, encoding):
        self._dataset, self._encoding = dataset, encoding

    def __getitem__(self, key):
        found = self._dataset[key]
        if isinstance(found, bytes):
            return found.decode(self._encoding)
        result = numpy.empty(found.size, dtype=object)
        for i, item in enumerate(found.ravel().tolist()):
            result[i] = item.decode(self._encoding)
        return result.reshape(found.shape)


class File(Group):
    """An HDF5 file; its root group as well."""

    def __init__(self, name, mode='r', driver=None, libver=None, **ignored):
        path = os.fspath(name) if not hasattr(name, 'read') else None
        if path is None:
            raise TypeError('h5py reads files by their names here, not from open files')
        if mode not in ('r', 'r+', 'w', 'w-', 'x', 'a'):
            raise ValueError('Invalid mode; must be one of r, r+, w, w-, x, a')
        course = _datasets.names_faces(path)
        if course and mode in ('r+', 'a'):
            raise PermissionError(f"[Errno 13] Unable to open file (unable to open file: name = '{path}', errno = 13, "
                                  "error message = 'Permission denied', flags = 1, o_flags = 2)")
        # Whoever writes gets a file of his own, and nobody has to make the course's for that.
        exists = (mode == 'r' or not course) and os.path.exists(path)
        if mode in ('r', 'r+') and not exists:
            raise FileNotFoundError(f"[Errno 2] Unable to open file (unable to open file: name = '{path}', errno = 2, "
                                    "error message = 'No such file or directory', flags = 0, o_flags = 0)")
        if mode in ('w-', 'x') and exists:
            raise FileExistsError('[Errno 17] Unable to create file (unable to open file: name = '
                                  f"'{path}', errno = 17, error message = 'File exists', flags = 15, o_flags = c2)")
        if course and mode == 'r':
            _datasets.remark_on_faces()
        self.filename = path
        self._changed = False
        new = mode in ('w', 'w-', 'x') or mode == 'a' and not exists
        self._store = Store(path, 'w' if new else 'r' if mode == 'r' else 'r+')
        self.mode = 'r' if mode == 'r' else 'r+'
        self._fill(self, '/', self._store.root)

    def flush(self):
        if self._store is not None and self.mode != 'r':
            self._store.make_room(self._largest())
            root = self._write(self._store)
            self._store.close(root)
            self._store = Store(self.filename, 'r+')

    def close(self):
        if self._store is None:
            return
        if self.mode == 'r':
            self._store.close()
        else:
            self._open_all(self)
            self._store.make_room(self._largest())
            self._store.close(self._write(self._store))
        self._store = None

    @staticmethod
    def _open_all(group):
        """Groups are written anew with the leaf size of this file, so none may stay where it was."""
        for name in list(group._members):
            member = group._member(name)
            if isinstance(member, Group):
                File._open_all(member)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def __repr__(self):
        if self._store is None:
            return '<Closed HDF5 file>'
        return f'<HDF5 file "{os.path.basename(self.filename)}" (mode {self.mode})>'


def is_hdf5(path):
    try:
        with open(path, 'rb') as f:
            return f.read(8) == b'\x89HDF\r\n\x1a\n'
    except OSError:
        return False


def string_dtype(encoding='utf-8', length=None):
    return object
