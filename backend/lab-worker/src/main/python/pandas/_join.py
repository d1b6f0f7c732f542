"""Tables put together, and turned."""
import numpy
from _ganbook.options import refuse
from pandas import _refused, _text, _values
from pandas._frame import DataFrame
from pandas._index import Index, MultiIndex, RangeIndex, ensure, object_array
from pandas._series import Series, _make, same_labels
from pandas._values import vector


def concat(objs, axis=0, join='outer', ignore_index=False, keys=None, names=None, sort=False):
    if isinstance(objs, dict):
        keys, objs = list(objs) if keys is None else keys, list(objs.values())
    objs = [o for o in objs if o is not None]
    if not objs:
        raise ValueError('No objects to concatenate')
    for o in objs:
        if not isinstance(o, (Series, DataFrame)):
            raise TypeError(f"cannot concatenate object of type '{type(o)}'; only Series and DataFrame objs are valid")
    if axis in (1, 'columns'):
        return _side_by_side(objs, join, ignore_index, keys)
    index = _index_of(objs, ignore_index, keys, names)
    if all([isinstance(o, Series) for o in objs]):
        titles = {o.name for o in objs}
        return _make(_joined([o.values for o in objs]), index, titles.pop() if len(titles) == 1 else None)
    objs = [o.to_frame() if isinstance(o, Series) else o for o in objs]
    labels = list(dict.fromkeys([c for o in objs for c in o.columns]))
    if join == 'inner':
        labels = [c for c in labels if all([c in o.columns for o in objs])]
    if sort:
        labels.sort()
    if all([o._block is not None and same_labels(o.columns, objs[0].columns) and o._dtypes == objs[0]._dtypes
            for o in objs]):
        return DataFrame._of_block(numpy.concatenate([o._block for o in objs]), objs[0].columns, index,
                                   objs[0]._dtypes)
    columns = [_joined([o[c].values if c in o.columns else numpy.full(len(o), float('nan')) for o in objs])
               for c in labels]
    same = same_labels(objs[0].columns, Index(labels)) if len(labels) == len(objs[0].columns) else False
    return DataFrame._of(columns, objs[0].columns if same else Index(labels), index)


def _joined(parts):
    if any([p.dtype.kind == 'O' for p in parts]) or len({p.dtype.kind == 'b' for p in parts if p.size}) > 1:
        return object_array([v for p in parts for v in p.tolist()])
    return numpy.concatenate([p for p in parts if p.size] or parts[:1])


def _index_of(objs, ignore_index, keys, names=None):
    if ignore_index:
        return RangeIndex(0, sum([len(o) for o in objs]))
    if keys is not None:
        return MultiIndex([(k,) + (label if type(label) is tuple else (label,)) for k, o in zip(keys, objs)
                           for label in o.index], (list(names or []) + [None, None])[:2])
    labels = [label for o in objs for label in o.index]
    if all([isinstance(o.index, RangeIndex) for o in objs]) and labels == list(range(len(labels))):
        return RangeIndex(0, len(labels))
    names = {o.index.name for o in objs}
    return Index(labels, name=names.pop() if len(names) == 1 else None)


def _side_by_side(objs, join, ignore_index, keys):
    index = objs[0].index
    for o in objs[1:]:
        if not same_labels(o.index, index):
            both = set(index) & set(o.index) if join == 'inner' else set(index) | set(o.index)
            index = Index(sorted(both))
    labels, columns, unnamed = [], [], 0
    for n, o in enumerate(objs):
        o = o if same_labels(o.index, index) else o.reindex(index)
        if isinstance(o, Series):
            if keys is not None:
                labels.append(keys[n])
            elif o.name is None:
                labels.append(unnamed)
                unnamed += 1
            else:
                labels.append(o.name)
            columns.append(o.values)
        else:
            labels += [(keys[n], c) for c in o.columns] if keys is not None else list(o.columns)
            columns += o._columns()
    return DataFrame._of(columns, RangeIndex(0, len(columns)) if ignore_index else Index(labels), index)


def merge(left, right, how='inner', on=None, left_on=None, right_on=None, left_index=False, right_index=False,
          sort=False, suffixes=('_x', '_y'), indicator=False):
    if how not in ('inner', 'left', 'right', 'outer'):
        if how == 'cross':
            raise NotImplementedError("merge(): the option how='cross' is not available here")
        raise KeyError(how)
    if on is None and left_on is None and right_on is None and not left_index and not right_index:
        on = [c for c in left.columns if c in right.columns]
        if not on:
            raise ValueError('No common columns to perform merge on. Merge options: left_on=None, right_on=None, '
                             'left_index=False, right_index=False')
    as_list = lambda keys: keys if isinstance(keys, list) else [keys]
    a_keys = None if left_index else as_list(left_on if on is None else on)
    b_keys = None if right_index else as_list(right_on if on is None else on)
    rows_of = lambda frame, keys: frame.index.tolist() if keys is None else \
        list(zip(*[frame[k].tolist() for k in keys])) if len(keys) > 1 else frame[keys[0]].tolist()
    a, b = rows_of(left, a_keys), rows_of(right, b_keys)
    places = {}
    for i, key in enumerate(b):
        places.setdefault(key, []).append(i)
    pairs = []
    for i, key in enumerate(a):
        for j in places.get(key, [] if how in ('inner', 'right') else [-1]):
            pairs.append((i, j))
    if how in ('inner', 'outer'):
        # By the first occurrence of their keys, as pandas joins.
        firsts = {}
        for key in a + b:
            firsts.setdefault(key, len(firsts))
    if how == 'inner':
        pairs.sort(key=lambda pair: firsts[a[pair[0]]])
    if how in ('right', 'outer'):
        met = {j for _, j in pairs}
        if how == 'right':
            firsts = {}
            for i, j in pairs:
                firsts.setdefault(j, []).append(i)
            pairs = [(i, j) for j in range(len(b)) for i in firsts.get(j, [-1])]
        else:
            pairs += [(-1, j) for j in range(len(b)) if j not in met]
            key_of = lambda p: a[p[0]] if p[0] >= 0 else b[p[1]]
            pairs.sort(key=key_of if sort or left_index and right_index else lambda p: firsts[key_of(p)])
    if sort and how != 'outer':
        pairs.sort(key=lambda p: a[p[0]] if p[0] >= 0 else b[p[1]])
    shared = set(a_keys or []) & set(b_keys or [])
    clash = {c for c in left.columns if c in right.columns and c not in shared}
    columns = {}
    for c in left.columns:
        source = left[c].values
        picked = _picked(source, [i for i, _ in pairs])
        if c in shared:
            other = right[c].values
            if -1 in [i for i, _ in pairs]:
                picked = vector([source[i].item() if hasattr(source[i], 'item') and i >= 0 else source[i] if i >= 0
                                 else other[j] for i, j in pairs])
        columns[c if c not in clash else f'{c}{suffixes[0]}'] = picked
    for c in right.columns:
        if c not in shared:
            columns[c if c not in clash else f'{c}{suffixes[1]}'] = _picked(right[c].values, [j for _, j in pairs])
    if indicator:
        columns[indicator if isinstance(indicator, str) else '_merge'] = object_array(
            ['both' if i >= 0 and j >= 0 else 'left_only' if i >= 0 else 'right_only' for i, j in pairs])
    index = RangeIndex(0, len(pairs))
    if left_index and right_index:
        index = Index([a[i] if i >= 0 else b[j] for i, j in pairs])
    return DataFrame._of(list(columns.values()), Index(list(columns)), index)


def _picked(values, places):
    if -1 not in places:
        return values[numpy.array(places, int)]
    items = values.tolist()
    return vector([items[i] if i >= 0 else float('nan') for i in places])


def join(left, right, how='left', lsuffix='', rsuffix=''):
    if isinstance(right, Series):
        right = right.to_frame()
    clash = [c for c in left.columns if c in right.columns]
    if clash and not lsuffix and not rsuffix:
        raise ValueError(f'columns overlap but no suffix specified: {Index(clash)}')
    result = merge(left, right, how, left_index=True, right_index=True, suffixes=(lsuffix, rsuffix))
    if how == 'left' and len(result) == len(left):
        result.index = left.index
    return result


def get_dummies(data, prefix=None, prefix_sep='_', columns=None, drop_first=False, dtype=None):
    dtype = numpy.uint8 if dtype is None else dtype
    if isinstance(data, DataFrame):
        chosen = columns or [c for i, c in enumerate(data.columns) if data._column_dtype(i).kind == 'O']
        parts = [data[[c for c in data.columns if c not in chosen]]]
        for c in chosen:
            parts.append(get_dummies(data[c], c if prefix is None else prefix, prefix_sep, None, drop_first, dtype))
        return concat(parts, axis=1)
    series = data if isinstance(data, Series) else Series(data)
    labels = sorted(set(_values.present(series.values).tolist()))
    labels = labels[1:] if drop_first else labels
    items = series.tolist()
    columns = [numpy.array([v == label for v in items], dtype=dtype) for label in labels]
    names = labels if prefix is None else [f'{prefix}{prefix_sep}{label}' for label in labels]
    return DataFrame._of(columns, Index(names), series.index)


def pivot_table(data, values=None, index=None, columns=None, aggfunc='mean', fill_value=None):
    rows = index if isinstance(index, list) or index is None else [index]
    heads = columns if isinstance(columns, list) or columns is None else [columns]
    if values is None:
        used = (rows or []) + (heads or [])
        values = [c for c in data.columns if c not in used and data[c].dtype.kind in 'iuf']
    single = not isinstance(values, list)
    if heads is None:
        found = data.groupby(rows if len(rows) > 1 else rows[0])[[values] if single else values].agg(aggfunc)
        if isinstance(aggfunc, str):
            for label in ([values] if single else values):
                if label in found.columns:
                    found[label] = _whole_again(data[label], found[label])
        return found
    if len(rows) > 1 or len(heads) > 1 or not single and len(values) > 1:
        raise ValueError('pivot_table with several rows, columns and values at once is not available here; group by '
                         'them instead')
    value = values if single else values[0]
    groups = data.groupby([rows[0], heads[0]])[value].agg(aggfunc)
    groups = _whole_again(data[value], groups)
    found = dict(zip(groups.index.tolist(), groups.tolist()))
    r, c = [sorted(set(_values.present(data[k].values).tolist())) for k in (rows[0], heads[0])]
    gap = float('nan') if fill_value is None else fill_value
    table = [vector([found.get((p, q), gap) for p in r]) for q in c]
    if any([part.dtype.kind == 'f' for part in table]) and all([part.dtype.kind in 'if' for part in table]):
        table = [part.astype(float) for part in table]
    frame = DataFrame._of(table, Index(c, name=heads[0]), Index(r, name=rows[0]))
    return frame


def _whole_again(source, figures):
    """Figures of whole numbers that are whole themselves are shown as such."""
    if source.dtype.kind in 'iu' and figures.dtype.kind == 'f':
        values = figures.values
        if bool(numpy.isfinite(values).all()) and bool((values == numpy.round(values)).all()):
            return figures.astype(source.dtype)
    return figures


def crosstab(index, columns, values=None, rownames=None, colnames=None, aggfunc=None, margins=False, margins_name='All',
             dropna=True, normalize=False):
    """How often labels meet, or what a function says of the values where they do."""
    if values is None and aggfunc is not None:
        raise ValueError('aggfunc cannot be used without values.')
    if values is not None and aggfunc is None:
        raise ValueError('values cannot be used without an aggfunc.')
    if _several(index) or _several(columns) or not dropna:
        raise NotImplementedError('crosstab() of several rows or columns, and with dropna=False, is not available here; '
                                  'group by them instead')
    a, b = _aligned(index, columns)
    row = rownames[0] if rownames is not None else 'row_0' if a.name is None else a.name
    column = colnames[0] if colnames is not None else 'col_0' if b.name is None else b.name
    pairs = list(zip(a.tolist(), b.tolist()))
    if values is None:
        numbers, summary, gap = [1] * len(pairs), len, 0
    else:
        numbers = values.tolist() if hasattr(values, 'tolist') else list(values)
        gap = float('nan')

        def summary(chosen):
            return Series(chosen).agg(aggfunc)

    def cell(wanted):
        chosen = [number for pair, number in zip(pairs, numbers) if wanted(pair)]
        return summary(chosen) if chosen else gap

    r, c = sorted(set(a.tolist())), sorted(set(b.tolist()))
    table = [vector([cell(lambda pair, p=p, q=q: pair == (p, q)) for p in r]) for q in c]
    if margins:
        table = [numpy.append(part, cell(lambda pair, q=q: pair[1] == q)) for part, q in zip(table, c)]
        table.append(vector([cell(lambda pair, p=p: pair[0] == p) for p in r] + [cell(lambda pair: True)]))
        r, c = r + [margins_name], c + [margins_name]
    if normalize is not False:
        table, r, c = _shares(table, r, c, normalize, margins)
    return DataFrame._of(table, Index(c, name=column), Index(r, name=row))


def _several(labels):
    return isinstance(labels, (list, tuple)) and len(labels) > 0 and _is_vector(labels[0]) or isinstance(labels, DataFrame)


def _is_vector(value):
    return isinstance(value, (list, tuple, Series, numpy.ndarray))


def _aligned(index, columns):
    """Two series of the same rows; one label stands for all rows."""
    if not _is_vector(index) and not isinstance(index, Index):
        index = [index] * len(columns)
    if not _is_vector(columns) and not isinstance(columns, Index):
        columns = [columns] * len(index)
    if isinstance(index, (list, tuple)) and isinstance(columns, Series):
        index = Series(index, index=columns.index)
    if isinstance(columns, (list, tuple)) and isinstance(index, Series):
        columns = Series(columns, index=index.index)
    a, b = Series(index), Series(columns)
    if isinstance(index, Series) and isinstance(columns, Series) and not same_labels(a.index, b.index):
        common = [label for label in a.index if label in b.index]
        a, b = a.loc[common], b.loc[common]
    return a, b


def _shares(table, rows, columns, normalize, margins):
    """Counts as parts of all, of their row or of their column; a margin that would be all ones goes."""
    block = numpy.stack([part.astype(float) for part in table], axis=1)
    if normalize is True or normalize == 'all':
        block = block / (block[-1, -1] if margins else block.sum())
    elif normalize in ('index', 0):
        inner = block[:, :-1] if margins else block
        block, columns = inner / inner.sum(axis=1, keepdims=True), columns[:-1] if margins else columns
    elif normalize in ('columns', 1):
        inner = block[:-1] if margins else block
        block, rows = inner / inner.sum(axis=0, keepdims=True), rows[:-1] if margins else rows
    else:
        raise ValueError('Not a valid normalize argument')
    return [block[:, i].copy() for i in range(block.shape[1])], rows, columns


def melt(frame, id_vars=None, value_vars=None, var_name='variable', value_name='value'):
    keys = id_vars if isinstance(id_vars, list) else [] if id_vars is None else [id_vars]
    wanted = value_vars if value_vars is not None else [c for c in frame.columns if c not in keys]
    wanted = wanted if isinstance(wanted, list) else [wanted]
    data = {k: frame[k].tolist() * len(wanted) for k in keys}
    data[var_name or 'variable'] = [c for c in wanted for _ in range(len(frame))]
    data[value_name] = [v for c in wanted for v in frame[c].tolist()]
    return DataFrame(data)


def cut(x, bins, right=True, labels=None):
    if labels is None:
        raise ValueError('cut without labels makes intervals, which are not available here; pass labels, or '
                         'labels=False for numbers')
    values = numpy.asarray(x, float)
    if isinstance(bins, int):
        low, high = values.min(), values.max()
        edges = numpy.linspace(low, high, bins + 1)
        edges[0 if right else -1] += (high - low) * (-0.001 if right else 0.001)
    else:
        edges = numpy.asarray(bins, float)
    places = numpy.digitize(values, edges, right=right) - 1
    n = len(edges) - 1
    items = [None if not 0 <= p < n else p if labels is False else labels[p] for p in places.tolist()]
    result = vector([float('nan') if v is None else v for v in items])
    return Series(result, index=x.index, name=x.name) if isinstance(x, Series) else result


def qcut(x, q, labels=None):
    """Classes that hold equally many values each."""
    if labels is None:
        raise NotImplementedError('qcut without labels makes intervals, which are not available here; pass labels, or '
                                  'labels=False for numbers')
    values = numpy.asarray(x, float)
    shares = numpy.linspace(0, 1, q + 1) if isinstance(q, (int, numpy.integer)) else numpy.asarray(q, float)
    edges = numpy.quantile(_values.present(values), shares)
    if len(set(edges.tolist())) < len(edges):
        raise ValueError(f"Bin edges must be unique: {edges!r}.\nYou can drop duplicate edges by setting the "
                         "'duplicates' kwarg")
    if labels is not False and len(labels) != len(edges) - 1:
        raise ValueError('Bin labels must be one fewer than the number of bin edges')
    places = numpy.maximum(numpy.searchsorted(edges, values, side='left'), 1) - 1
    outside = (values < edges[0]) | (values > edges[-1]) | numpy.isnan(values)
    items = [None if gone else p if labels is False else labels[p] for p, gone in zip(places.tolist(), outside.tolist())]
    result = vector([float('nan') if v is None else v for v in items])
    return Series(result, index=x.index, name=x.name) if isinstance(x, Series) else result


def query(frame, expr):
    """Rows for which an expression of columns holds: Python's operators, with and, or, not for whole columns."""
    import ast
    tree = ast.parse(expr.replace('`', ''), mode='eval')

    class Elementwise(ast.NodeTransformer):
        def visit_BoolOp(self, node):
            self.generic_visit(node)
            op = ast.BitAnd() if isinstance(node.op, ast.And) else ast.BitOr()
            result = node.values[0]
            for each in node.values[1:]:
                result = ast.BinOp(result, op, each)
            return result

        def visit_UnaryOp(self, node):
            self.generic_visit(node)
            return ast.UnaryOp(ast.Invert(), node.operand) if isinstance(node.op, ast.Not) else node

        def visit_Compare(self, node):
            self.generic_visit(node)
            if len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)):
                call = ast.Call(ast.Attribute(node.left, 'isin', ast.Load()), [node.comparators[0]], [])
                return ast.UnaryOp(ast.Invert(), call) if isinstance(node.ops[0], ast.NotIn) else call
            result, left = None, node.left
            for op, right in zip(node.ops, node.comparators):
                part = ast.Compare(left, [op], [right])
                result = part if result is None else ast.BinOp(result, ast.BitAnd(), part)
                left = right
            return result
    if '@' in expr:
        raise ValueError('query with @variables is not available here; put the value in with an f-string')
    code = compile(ast.fix_missing_locations(Elementwise().visit(tree)), '<query>', 'eval')
    names = {c: frame[c] for c in frame.columns if isinstance(c, str)}
    names['index'] = Series(frame.index.values, index=frame.index)
    return frame[eval(code, {'__builtins__': {}}, names)]


refuse('pandas', globals(), {name: options for name, options in _refused.MODULE.items() if name in globals()})
