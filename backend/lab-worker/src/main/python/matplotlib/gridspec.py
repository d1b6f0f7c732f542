"""Grids that axes stand in."""


class SubplotSpec:
    """Some cells of a grid."""

    def __init__(self, gridspec, row, column, row_end, column_end):
        self._grid, self.row, self.column, self.row_end, self.column_end = gridspec, row, column, row_end, column_end

    def get_gridspec(self):
        return self._grid

    def is_first_row(self):
        return self.row == 0

    def is_last_row(self):
        return self.row_end == self._grid.nrows

    def is_first_col(self):
        return self.column == 0

    def is_last_col(self):
        return self.column_end == self._grid.ncols

    @property
    def rowspan(self):
        return range(self.row, self.row_end)

    @property
    def colspan(self):
        return range(self.column, self.column_end)

    def __eq__(self, other):
        return isinstance(other, SubplotSpec) and self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def _key(self):
        grid = self._grid
        return grid.nrows, grid.ncols, self.row, self.column, self.row_end, self.column_end


class GridSpec:
    """Rows and columns; slices of it are places for axes."""

    def __init__(self, nrows, ncols, figure=None, width_ratios=None, height_ratios=None, **kwargs):
        for name, value in (('rows', nrows), ('columns', ncols)):
            if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
                raise ValueError(f'Number of {name} must be a positive integer, not {value!r}')
        self.nrows, self.ncols, self.figure = nrows, ncols, figure
        for name, ratios, count in (('width', width_ratios, ncols), ('height', height_ratios, nrows)):
            if ratios is not None and len(ratios) != count:
                which = 'columns' if name == 'width' else 'rows'
                raise ValueError(f'Expected the given number of {name} ratios to match the number of {which} of the '
                                 'grid')
        self.widths = [float(w) for w in width_ratios] if width_ratios is not None else [1.0] * ncols
        self.heights = [float(h) for h in height_ratios] if height_ratios is not None else [1.0] * nrows

    def __getitem__(self, key):
        if isinstance(key, tuple):
            rows, columns = key
            row, row_end = _span(rows, self.nrows, 0)
            column, column_end = _span(columns, self.ncols, 1)
            return SubplotSpec(self, row, column, row_end, column_end)
        first, last = _span(key, self.nrows * self.ncols, 0)
        last -= 1
        return SubplotSpec(self, first // self.ncols, min(first % self.ncols, last % self.ncols),
                           last // self.ncols + 1, max(first % self.ncols, last % self.ncols) + 1)

    def update(self, **kwargs):
        pass

    def tight_layout(self, figure, **kwargs):
        pass


def _span(index, size, axis):
    if isinstance(index, slice):
        start, stop, _ = index.indices(size)
        if stop <= start:
            raise IndexError('GridSpec slice would result in no space allocated for subplot')
        return start, stop
    index = index + size if index < 0 else index
    if not 0 <= index < size:
        raise IndexError(f'index {index} is out of bounds for axis {axis} with size {size}')
    return index, index + 1
