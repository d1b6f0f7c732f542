"""Tables as JSON text and back."""
import json

import numpy
from pandas import _text


def _plain(value, digits):
    """A value as JSON has it; what is missing is null."""
    if _text.is_missing(value):
        return None
    if isinstance(value, numpy.generic):
        value = value.item()
    if isinstance(value, bool) or isinstance(value, (int, str)):
        return value
    if isinstance(value, float):
        return round(value, digits) if numpy.isfinite(value) else None
    if isinstance(value, (list, tuple)):
        return [_plain(v, digits) for v in value]
    if isinstance(value, dict):
        return {str(k): _plain(v, digits) for k, v in value.items()}
    raise OverflowError(f'Maximum recursion level reached: {type(value).__name__} has no JSON form')


def _key(label):
    return label if isinstance(label, str) else json.dumps(_plain(label, 15))


def _written(tree, path, indent):
    text = json.dumps(tree, indent=indent, separators=(',', ':'), ensure_ascii=True).replace('/', '\\/')
    if path is None:
        return text
    if hasattr(path, 'write'):
        path.write(text)
        return None
    with open(path, 'w') as file:
        file.write(text)
    return None


def _unique(labels, what, orient):
    if len(set(labels)) != len(labels):
        raise ValueError(f"DataFrame {what} must be unique for orient='{orient}'.")


def frame_json(frame, path, orient, digits, indent, index):
    rows, labels = frame.index.tolist(), frame.columns.tolist()
    columns = [[_plain(v, digits) for v in frame.iloc[:, i].tolist()] for i in range(frame.shape[1])]
    if not index and orient not in ('split', 'table'):
        raise ValueError("'index=False' is only valid when 'orient' is 'split' or 'table'")
    if orient in ('columns', 'index'):
        _unique(rows, 'index', orient)
    if orient in ('columns', 'index', 'records'):
        _unique(labels, 'columns', orient)
    names, keys = [_key(label) for label in labels], [_key(row) for row in rows]
    if orient == 'columns':
        tree = {name: dict(zip(keys, column)) for name, column in zip(names, columns)}
    elif orient == 'index':
        tree = {key: dict(zip(names, row)) for key, row in zip(keys, zip(*columns))}
    elif orient == 'records':
        tree = [dict(zip(names, row)) for row in zip(*columns)]
    elif orient == 'values':
        tree = [list(row) for row in zip(*columns)]
    elif orient == 'split':
        tree = {'columns': [_plain(label, digits) for label in labels]}
        if index:
            tree['index'] = [_plain(row, digits) for row in rows]
        tree['data'] = [list(row) for row in zip(*columns)]
    elif orient == 'table':
        raise NotImplementedError("to_json(): the option orient='table' is not available here")
    else:
        raise ValueError(f"Invalid value '{orient}' for option 'orient'")
    return _written(tree, path, indent)


def series_json(series, path, orient, digits, indent, index):
    if not index and orient != 'split':
        raise ValueError("'index=False' is only valid when 'orient' is 'split' or 'table'")
    values, rows = [_plain(v, digits) for v in series.tolist()], series.index.tolist()
    if orient == 'index':
        if len(set(rows)) != len(rows):
            raise ValueError("Series index must be unique for orient='index'")
        tree = dict(zip([_key(row) for row in rows], values))
    elif orient in ('records', 'values'):
        tree = values
    elif orient == 'split':
        tree = {'name': _plain(series.name, digits), 'index': [_plain(row, digits) for row in rows], 'data': values}
        if not index:
            del tree['index']
    else:
        raise ValueError(f"Invalid value '{orient}' for option 'orient'")
    return _written(tree, path, indent)


def _number_labels(labels):
    """Labels that are whole numbers in words, as numbers."""
    if labels and all([isinstance(v, str) and v.lstrip('-').isdigit() for v in labels]):
        return [int(v) for v in labels]
    return list(labels)


def read_json(path_or_buf, orient=None, typ='frame'):
    from pandas._frame import DataFrame
    from pandas._series import Series
    if hasattr(path_or_buf, 'read'):
        text = path_or_buf.read()
    elif isinstance(path_or_buf, str) and path_or_buf.lstrip()[:1] in ('{', '['):
        text = path_or_buf
    else:
        with open(path_or_buf) as file:
            text = file.read()
    try:
        tree = json.loads(text)
    except ValueError as error:
        raise ValueError(f'Expected object or value: {error}') from None
    if typ == 'series':
        return Series(list(tree.values()), index=_number_labels(tree)) if isinstance(tree, dict) else Series(tree)
    if orient == 'split':
        return DataFrame(tree['data'], index=tree.get('index'), columns=tree['columns'])
    if isinstance(tree, list):
        return DataFrame(tree)
    if orient == 'index':
        tree_of_rows = tree
        labels = list(dict.fromkeys([name for row in tree_of_rows.values() for name in row]))
        tree = {name: {key: row.get(name) for key, row in tree_of_rows.items()} for name in labels}
    if not all([isinstance(column, dict) for column in tree.values()]):
        return DataFrame(tree)
    rows = list(dict.fromkeys([key for column in tree.values() for key in column]))
    return DataFrame({name: [column.get(key) for key in rows] for name, column in tree.items()},
                     index=_number_labels(rows))
