"""Runs cells: compiles them, shows the value of the last expression, reports what they raise."""
import ast
import linecache
import sys
import types


class _Stream:
    """Standard output or error of a cell."""

    encoding = 'utf-8'
    errors = 'strict'

    def __init__(self, write, number):
        self._write = write
        self._number = number

    def write(self, text):
        if type(text) is not str:
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
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

    def writable(self):
        return True


def start(hosts, output, names):
    """Makes the module _lab from the Java objects and returns the function that runs a cell."""
    lab = types.ModuleType('_lab')
    for name in names:
        setattr(lab, str(name), hosts[name])
    lab.output = output
    sys.modules['_lab'] = lab
    sys.stdout = _Stream(output.text, 1)
    sys.stderr = _Stream(output.text, 2)
    namespace = sys.modules['__main__'].__dict__

    def run(cell_id, code):
        return _run(str(cell_id), str(code), namespace, output)

    return run


def _run(cell_id, code, namespace, output):
    filename = f'<cell {cell_id}>'
    linecache.cache[filename] = (len(code), None, code.splitlines(True), filename)
    try:
        tree = ast.parse(code, filename)
        last = None
        if tree.body and isinstance(tree.body[-1], ast.Expr):
            last = ast.Expression(tree.body.pop().value)
        exec(compile(tree, filename, 'exec'), namespace)
        if last is not None:
            value = eval(compile(last, filename, 'eval'), namespace)
            if value is not None:
                namespace['_'] = value
                show(value, output, False)
        return True
    except BaseException as error:
        _fail(error, filename, cell_id, output)
        return False
    finally:
        _flush_figures()


def show(value, output, display):
    """Shows a value as a notebook does: as a figure or a table where it has one, else its repr."""
    html = getattr(type(value), '_repr_html_', None)
    output.result(repr(value), (html(value) or '') if html else '', display)


def _flush_figures():
    pyplot = sys.modules.get('matplotlib.pyplot')
    if pyplot is not None:
        pyplot._show_open_figures()


def _fail(error, filename, cell_id, output):
    frames = []
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if name.startswith('<cell '):
            frames.append((trace.tb_frame.f_code.co_name, name[6:-1], trace.tb_lineno,
                           linecache.getline(name, trace.tb_lineno).rstrip('\n')))
        trace = trace.tb_next
    line = frames[-1][2] if frames else getattr(error, 'lineno', None) or 0
    text = str(error)
    lines = [f'{where}, line {number}: {source}' for where, _, number, source in frames]
    output.failed(type(error).__name__, text, line, frames, '\n'.join(lines + [f'{type(error).__name__}: {text}']))
