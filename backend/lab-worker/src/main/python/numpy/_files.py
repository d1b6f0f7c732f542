"""Arrays in files: numpy's own .npy and .npz, and text."""
from numpy import _create
from numpy._host import host, OBJECT, STR, FLOAT16
from numpy._ndarray import ndarray, array_of, asarray
from numpy._types import resolve

_MAGIC = b'\x93NUMPY'


def _encode(a):
    a = asarray(a)
    if a._h is None:
        if a._tag & 15 == STR:
            size = a.dtype.itemsize
            body = b''.join([s.encode('utf-32-le').ljust(size, b'\0') for s in a._items()])
        else:
            raise ValueError('Object arrays cannot be saved here; save their numbers, or use json')
    else:
        body = a.tobytes()
    header = f"{{'descr': '{a.dtype.str}', 'fortran_order': False, 'shape': {a.shape}, }}".encode('latin-1')
    header += b' ' * (-(len(_MAGIC) + 4 + len(header) + 1) % 64) + b'\n'
    return _MAGIC + b'\x01\x00' + len(header).to_bytes(2, 'little') + header + body


def _decode(data):
    if data[:6] != _MAGIC:
        raise ValueError('Cannot load file containing pickled data when allow_pickle=False')
    start = 10 if data[6] == 1 else 12
    size = int.from_bytes(data[8:start], 'little')
    import ast
    header = ast.literal_eval(data[start:start + size].decode('latin-1').strip())
    body = data[start + size:]
    name = header['descr']
    if isinstance(name, str) and 'O' in name:
        raise ValueError('Object arrays cannot be loaded when allow_pickle=False')
    dtype = resolve(name)
    shape = header['shape']
    if dtype._code == STR:
        step = dtype.itemsize
        words = [body[i:i + step].decode('utf-32-le').rstrip('\0') for i in range(0, len(body), step)]
        return asarray(words, 'U').reshape(shape)
    stored = shape[::-1] if header['fortran_order'] else shape
    n = 1
    for k in shape:
        n *= k
    result = array_of(host.fromBytes(body[:n * dtype.itemsize].decode('latin-1'), dtype._code, stored))
    if name[:1] == '>':
        result = result.byteswap()
    return result.T if header['fortran_order'] else result


class _opened:
    """A file by its path, or as it is."""

    def __init__(self, file, mode, suffix=''):
        self._own = not hasattr(file, 'read') and not hasattr(file, 'write')
        if self._own:
            path = str(file)
            if suffix and not path.endswith(suffix):
                path += suffix
            self._file = open(path, mode)
        else:
            self._file = file

    def __enter__(self):
        return self._file

    def __exit__(self, *error):
        if self._own:
            self._file.close()


def save(file, arr, allow_pickle=True, fix_imports=True):
    data = _encode(arr)
    with _opened(file, 'wb', '.npy') as f:
        f.write(data)


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding='ASCII'):
    with _opened(file, 'rb') as f:
        data = f.read()
    if data[:2] == b'PK':
        return NpzFile(data)
    if not data:
        raise EOFError('No data left in file')
    return _decode(data)


class NpzFile:
    """The arrays of an .npz file."""

    def __init__(self, data):
        import io
        import zipfile
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self.files = [name[:-4] if name.endswith('.npy') else name for name in self._zip.namelist()]

    def __getitem__(self, name):
        if name not in self.files:
            raise KeyError(f'{name} is not a file in the archive')
        return _decode(self._zip.read(name + '.npy'))

    def __contains__(self, name):
        return name in self.files

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def keys(self):
        return list(self.files)

    def items(self):
        return [(name, self[name]) for name in self.files]

    def values(self):
        return [self[name] for name in self.files]

    def close(self):
        self._zip.close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


def _save_zip(file, args, named, compressed):
    import zipfile
    arrays = {f'arr_{i}': a for i, a in enumerate(args)}
    for name in named:
        if name in arrays:
            raise ValueError(f'Cannot use un-named variables and keyword {name}')
    arrays.update(named)
    mode = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with _opened(file, 'wb', '.npz') as f:
        with zipfile.ZipFile(f, 'w', mode) as z:
            for name, a in arrays.items():
                z.writestr(name + '.npy', _encode(a))


def savez(file, *args, **kwds):
    _save_zip(file, args, kwds, False)


def savez_compressed(file, *args, **kwds):
    _save_zip(file, args, kwds, True)


def savetxt(fname, X, fmt='%.18e', delimiter=' ', newline='\n', header='', footer='', comments='# ', encoding=None):
    a = asarray(X)
    if a.ndim == 0 or a.ndim > 2:
        raise ValueError(f'Expected 1D or 2D array, got {a.ndim}D array instead')
    rows = a.tolist() if a.ndim == 2 else [[v] for v in a.tolist()]
    columns = len(rows[0]) if rows else 0
    if isinstance(fmt, (list, tuple)):
        pattern = delimiter.join(fmt)
    elif fmt.count('%') == 1:
        pattern = delimiter.join([fmt] * columns)
    else:
        pattern = fmt
    lines = [comments + line for line in header.split('\n')] if header else []
    lines += [pattern % tuple(row) for row in rows]
    lines += [comments + line for line in footer.split('\n')] if footer else []
    words = ''.join([line + newline for line in lines])
    with _opened(fname, 'w') as f:
        try:
            f.write(words)
        except TypeError:
            f.write(words.encode('latin-1'))


def _lines(fname, comments):
    if isinstance(fname, (list, tuple)):
        lines = list(fname)
    else:
        try:
            with _opened(fname, 'r') as f:
                lines = list(f)
        except FileNotFoundError:
            raise FileNotFoundError(f'{fname} not found.') from None
    lines = [line.decode('latin-1') if isinstance(line, bytes) else line for line in lines]
    if comments:
        lines = [line.split(comments, 1)[0] for line in lines]
    return [line.strip('\r\n') for line in lines]


def loadtxt(fname, dtype=float, comments='#', delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False,
            ndmin=0, encoding='bytes', max_rows=None, *, quotechar=None, like=None):
    lines = _lines(fname, comments)[skiprows:]
    rows = [line.split(delimiter) for line in lines if line.strip()]
    if max_rows is not None:
        rows = rows[:max_rows]
    if usecols is not None:
        wanted = usecols if isinstance(usecols, (list, tuple)) else (usecols,)
        rows = [[row[c] for c in wanted] for row in rows]
    to = resolve(dtype)
    width = len(rows[0]) if rows else 0
    for number, row in enumerate(rows, 1):
        if len(row) != width:
            raise ValueError(f'the number of columns changed from {width} to {len(row)} at row {number}; use `usecols` '
                             'to select a subset and avoid this error')
    if to._code >= OBJECT:
        result = asarray([[w.strip() for w in row] for row in rows], to)
    else:
        values = []
        for r, row in enumerate(rows):
            for c, word in enumerate(row):
                if converters and c in converters:
                    values.append(float(converters[c](word)))
                    continue
                try:
                    values.append(float(word))
                except ValueError:
                    raise ValueError(f'could not convert string {word.strip()!r} to {to.name} at row {r}, column '
                                     f'{c + 1}.') from None
        result = asarray(values, float).reshape(len(rows), width).astype(to)
    if ndmin < 2:
        result = result.squeeze() if result.size else result.reshape(0)
    while result.ndim < ndmin:
        result = result[None]
    return result.T if unpack else result


def genfromtxt(fname, dtype=float, comments='#', delimiter=None, skip_header=0, skip_footer=0, converters=None,
               missing_values=None, filling_values=None, usecols=None, names=None, unpack=None, encoding='bytes',
               max_rows=None):
    if names:
        raise TypeError('genfromtxt with names makes a structured array, which is not supported here; use '
                        'pandas.read_csv, or skip_header=1')
    lines = _lines(fname, comments)[skip_header:]
    rows = [line.split(delimiter) for line in lines if line.strip()]
    rows = rows[:len(rows) - skip_footer][:max_rows]
    if usecols is not None:
        wanted = usecols if isinstance(usecols, (list, tuple)) else (usecols,)
        rows = [[row[c] for c in wanted] for row in rows]
    width = len(rows[0]) if rows else 0
    wrong = [i for i, row in enumerate(rows) if len(row) != width]
    if wrong:
        listed = '\n'.join([f'    Line #{i + 1 + skip_header} (got {len(rows[i])} columns instead of {width})'
                            for i in wrong])
        raise ValueError(f'Some errors were detected !\n{listed}')
    to = None if dtype is None else resolve(dtype)
    if to is not None and to._code >= OBJECT:
        return asarray([[w.strip() for w in row] for row in rows], to).squeeze()
    missing = float('nan') if filling_values is None else filling_values
    values = [[_number(word, missing) for word in row] for row in rows]
    result = asarray(values, float).squeeze()
    if to is None:
        flat = result.ravel().tolist()
        if all([v == int(v) if v == v and abs(v) < 1e15 else False for v in flat]) and \
                not any(['.' in w for row in rows for w in row]):
            result = result.astype(int)
    elif to._code < FLOAT16:
        result = result.astype(to)
    return result.T if unpack else result


def _number(word, missing):
    try:
        return float(word)
    except ValueError:
        return missing


def fromfile(file, dtype=float, count=-1, sep='', offset=0):
    with _opened(file, 'rb') as f:
        data = f.read()
    if sep:
        return _create.fromstring(data.decode('latin-1'), dtype, count, sep)
    return _create.frombuffer(data, dtype, count, offset)
