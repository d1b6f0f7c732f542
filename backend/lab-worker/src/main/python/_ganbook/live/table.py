"""What the learner's runs have put into a dictionary or a table."""
import sys

from . import value_of

_MOST_ROWS = 100
_MOST_COLUMNS = 20
_LONGEST = 60


def answer(parameters, question):
    name = parameters['of']
    value = value_of(name)
    heads, rows, corner = _table(value, name)
    return {'name': name, 'corner': _text(corner), 'heads': [_text(head) for head in heads[:_MOST_COLUMNS]],
            'rows': [[_text(cell) for cell in row[:_MOST_COLUMNS + 1]] for row in rows[:_MOST_ROWS]],
            'more': max(len(rows) - _MOST_ROWS, 0)}


def _table(value, name):
    pandas = sys.modules.get('pandas')
    if pandas is not None and isinstance(value, pandas.Series):
        return [value.name or name], [[head, cell] for head, cell in zip(value.index, value.tolist())], value.index.name
    if pandas is not None and isinstance(value, pandas.DataFrame):
        columns = [value[column].tolist() for column in value.columns[:_MOST_COLUMNS]]
        heads = [f'{value.columns.name}: {head}' if value.columns.name and i == 0 else head
                 for i, head in enumerate(value.columns)]
        return heads, [list(row) for row in zip(value.index, *columns)], value.index.name
    if isinstance(value, dict):
        first = next(iter(value.values()), None)
        if isinstance(first, dict):
            heads = list({head: None for row in value.values() if isinstance(row, dict) for head in row})
            rows = [[name, *([row.get(head) for head in heads] if isinstance(row, dict) else [row])]
                    for name, row in value.items()]
            return heads, rows, None
        if isinstance(first, (list, tuple)) and all(isinstance(row, (list, tuple)) for row in value.values()):
            widest = max([len(row) for row in value.values()])
            return [i + 1 for i in range(widest)], [[name, *row] for name, row in value.items()], None
        return [name], [[head, cell] for head, cell in value.items()], None
    if isinstance(value, (list, tuple)):
        return [name], [[place, cell] for place, cell in enumerate(value)], None
    raise TypeError(f'{name} is no dictionary and no table but a value of type {type(value).__name__}')


def _text(value):
    if value is None:
        return ''
    item = getattr(value, 'item', None)
    if item is not None and getattr(value, 'size', None) == 1 or hasattr(value, 'numel') and value.numel() == 1:
        value = item()
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return float(f'{value:.4g}') if abs(value) < 1e15 else str(value)
    if isinstance(value, int) and abs(value) < 1e15:
        return value
    text = str(value)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + ' …'
