"""Runs cells: compiles them, shows the value of the last expression, reports what they raise."""
import ast
import builtins
import sys
import types

from _ganbook import cells, confines, files, ledger, loops, magics, names, numeric, report, results


class Stream:
    """Standard output or error of a cell."""

    encoding = 'utf-8'
    errors = 'strict'
    newlines = None
    closed = False

    def __init__(self, write, number, name):
        self._write = write
        self._number = number
        self.name = name

    def write(self, text):
        if type(text) is not str:
            if not isinstance(text, str):
                raise TypeError(f'write() argument must be str, not {type(text).__name__}')
            text = str(text)
        if text:
            self._write(self._number, text)
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return True

    def seekable(self):
        return False


class Unseen:
    """An answer to the page rather than to the learner: no variable holds it afterwards."""

    __slots__ = ()


class StdinNotImplementedError(NotImplementedError):
    """A cell asked for a line of text."""


def _input(prompt=''):
    raise StdinNotImplementedError(
        'input() was called, but a cell can not ask questions here: write the answer into the cell, as in name = "Ada".')


_input.__name__ = _input.__qualname__ = 'input'


def start(hosts, names):
    """Makes the module _lab from the Java objects; returns the function that runs a cell, the one that puts things in
    order after a cell was interrupted, the one that drops the variables which the latest cell has set, the two that
    answer questions about the variables (see _ganbook.inquiry), and the two that put the variables away and bring them
    back."""
    lab = types.ModuleType('_lab')
    for name in names:
        setattr(lab, str(name), getattr(hosts, str(name)))
    sys.modules['_lab'] = lab
    builtins.input = _input
    confines.close()
    files.flush_what_nobody_closes()
    sys.argv = ['']
    main = sys.modules['__main__']
    kernel = Kernel(lab, main.__dict__)
    return (kernel.run, kernel.recover, kernel.forget, kernel.ready_to_answer, kernel.ask, kernel.put_away,
            kernel.revive)


class Kernel:

    def __init__(self, lab, namespace):
        self._output = lab.output
        self._namespace = namespace
        # What Python itself has put there.
        self._given = frozenset(namespace)
        self._loops = lab.loops
        numeric.Runner(lab.numeric)
        self._code = lab.code
        self._cells = cells.Cells(lab.code)
        self._magics = magics.Magics(lab.clock, self)
        self._set = self._defined = ()
        self._turn = ('', 0)
        self._ledger = ledger.session = ledger.Ledger(namespace)
        self._streams = (Stream(lab.output.text, 1, '<stdout>'), Stream(lab.output.text, 2, '<stderr>'))
        self.recover()

    def recover(self):
        sys.stdout, sys.stderr = self._streams
        _look_away()
        torch = sys.modules.get('torch')
        if torch is not None:
            torch.set_grad_enabled(True)
        self._tell_names()

    def run(self, cell_id, count, code):
        """
        Runs a cell.

        :return: whether it ended well; or, when there was no room, what has to be called to tell of it
        """
        cell_id, code = str(cell_id), str(code)
        self._set = self._defined = ()
        self._turn = (cell_id, int(count))
        filename = report.remember(cell_id, str(self._code.fingerprint(code)), count, code)
        sys.stdout, sys.stderr = self._streams
        self._ledger.begin(*self._turn)
        try:
            self._magics.run(code, filename)
            return True
        except BaseException as error:
            self._output.failed(*report.describe(error, filename))
            if not report.is_shortage(error):
                return False
            # It knows how to look at variables, which few sessions ever need.
            from _ganbook.shortage import Shortage
            shortage = Shortage(error, self._turn[1])
            # What Java has called holds the last error that it has caught, and all that this held, until it returns.
            return lambda: shortage.tell(self._namespace, self._output)
        finally:
            files.flush()
            _show_figures()
            _look_away()
            self._tell_names()

    def execute(self, code, filename, show=True):
        """Runs the code of a cell without magics in it."""
        cell = self._cells.compile(code, filename, show)
        self._set, self._defined = cell.sets, list(cell.names.definitions)
        self._ledger.says(cell.names)
        namespace = self._namespace
        with loops.Counting(self._loops, cell.heads, namespace):
            exec(cell.body, namespace)
        if cell.last is not None:
            value = eval(cell.last, namespace)
            if isinstance(value, Unseen):
                self._output.result(repr(value), '', False)
            elif value is not None:
                namespace['_'] = value
                results.remember(*self._turn, value)
                display(value, self._output, False)

    def forget(self, thorough):
        """Drops the variables that the last cell has set; when thorough, also what it has changed, and its functions and
        classes: a list may be the default of a parameter."""
        names = (*self._defined, *self._ledger.changed_by(*self._turn)) if thorough else (*self._set, '_')
        dropped = [name for name in names if self._namespace.pop(name, self) is not self]
        self._ledger.forget(dropped)
        return ', '.join(dropped[:10]) + (', …' if len(dropped) > 10 else '')

    def note(self, code):
        """What a magic runs reads and sets names as well."""
        try:
            self._ledger.says(names.of(ast.parse(code), lambda node: ast.get_source_segment(code, node)))
        except SyntaxError:
            pass  # which the magic tells of

    def _tell_names(self):
        """After an interrupt, too: a training that was stopped has changed its network."""
        told = self._ledger.end()
        if told is not None:
            self._output.names(*told)

    def ready_to_answer(self):
        """By few sessions at once, and by some never: so what answers is read when it is first needed."""
        from _ganbook import inquiry
        inquiry.ready()

    def ask(self, kind, question):
        from _ganbook import inquiry
        return inquiry.answer(str(kind), str(question), self._namespace)

    def put_away(self, writer, skipped):
        """Stores the variables; see the package sleep."""
        from _ganbook import sleep
        sleep.put_away(self, writer, [str(name) for name in skipped])

    def revive(self, reader, skipped):
        """Brings back what put_away() has stored, before the first cell."""
        from _ganbook import sleep
        return sleep.revive(self, reader, [str(name) for name in skipped])

    def variables(self):
        return [(name, value) for name, value in self._namespace.items()
                if type(name) is str and name not in self._given or name == '__annotations__' and value]

    @property
    def code_of_cells(self):
        return self._cells

    @property
    def namespace(self):
        return self._namespace


def display(value, output, own):
    """Shows a value as a notebook does: as a picture or a table where it has one, else its repr."""
    kind = type(value)
    own_way = getattr(kind, '_ipython_display_', None)
    if own_way:
        own_way(value)
        return
    svg = getattr(kind, '_repr_svg_', None)
    picture = svg(value) if svg else None
    if picture:
        output.svg('', str(picture), repr(value), 0, 0)
        return
    png = getattr(kind, '_repr_png_', None)
    picture = png(value) if png else None
    if picture:
        import base64
        output.png('', base64.b64encode(picture).decode('ascii'), repr(value), 0, 0)
        return
    html = getattr(kind, '_repr_html_', None)
    table = html(value) if html else None
    output.result(repr(value), table if isinstance(table, str) else '', own)


def _look_away():
    training = sys.modules.get('_ganbook.training')
    if training is not None:
        training.watch.rest()


def _show_figures():
    pyplot = sys.modules.get('matplotlib.pyplot')
    if pyplot is not None:
        pyplot._show_open_figures()
