"""The magics of IPython that a course needs: %%time, %%timeit, %%capture, %time, %timeit, %matplotlib."""
import ast
import builtins
import re
import sys
import time


class UsageError(Exception):
    """A magic that does not exist, or was used in a way that it does not know."""


UsageError.__module__ = 'builtins'

CALL = '__magic__'
_SILENT = ('matplotlib', 'load_ext', 'autoreload', 'config', 'precision', 'pylab')


class Magics:

    def __init__(self, clock, kernel):
        self._clock = clock
        self._kernel = kernel

    def run(self, code, filename):
        """Runs a cell with whatever magics it has."""
        first = code.lstrip()
        if not first.startswith('%%'):
            self._run_lines(code, filename)
            return
        skipped = code[:len(code) - len(first)].count('\n')
        head, _, body = first.partition('\n')
        name, _, arguments = head[2:].strip().partition(' ')
        # The magic's line stays as an empty one, so that line numbers are the cell's.
        body = '\n' * (skipped + 1) + body
        if name == 'time':
            self._timed(lambda: self._run_lines(body, filename))
        elif name == 'timeit':
            self.timeit(arguments, body, filename)
        elif name == 'capture':
            self._capture(body, filename)
        elif name in ('bash', 'sh', 'script', 'cmd', 'perl', 'ruby', 'javascript', 'js', 'html', 'writefile'):
            raise UsageError(f'%%{name} is not available: a cell runs Python here, without a shell or another language.')
        else:
            raise UsageError(f'Cell magic `%%{name}` not found. There are %%time, %%timeit and %%capture.')

    def _run_lines(self, code, filename):
        code = with_calls(code, filename)
        if CALL in code:
            self._kernel.namespace[CALL] = lambda text: self._line(text, filename)
            try:
                self._kernel.execute(code, filename)
            finally:
                self._kernel.namespace.pop(CALL, None)
        else:
            self._kernel.execute(code, filename)

    def _line(self, text, filename):
        if text.startswith('!'):
            raise UsageError(f'`{text}` needs a shell, and cells have none here. '
                             'The packages of the course (torch, numpy, pandas, matplotlib, …) are installed already.')
        name, _, arguments = text[1:].strip().partition(' ')
        if name == 'time':
            return self._timed(lambda: self._evaluate(arguments, filename))
        if name == 'timeit':
            return self.timeit('', arguments, filename)
        if name == 'pip' or name == 'conda':
            raise UsageError(f'%{name} is not available: the packages of the course are installed already.')
        if name in _SILENT:
            return None
        raise UsageError(f'Line magic function `%{name}` not found. There are %time, %timeit and %matplotlib.')

    def _evaluate(self, code, filename):
        self._kernel.note(code)
        try:
            compiled = compile(code, filename, 'eval')
        except SyntaxError:
            exec(compile(code, filename, 'exec'), self._kernel.namespace)
            return None
        return eval(compiled, self._kernel.namespace)

    def _timed(self, work):
        wall, cpu, user = time.perf_counter(), self._clock.cpu(), self._clock.user()
        try:
            return work()
        finally:
            wall = time.perf_counter() - wall
            cpu, user = self._clock.cpu() - cpu, self._clock.user() - user
            print(f'CPU times: user {_span(user)}, sys: {_span(max(cpu - user, 0.0))}, total: {_span(cpu)}')
            print(f'Wall time: {_span(wall)}')

    def timeit(self, arguments, code, filename):
        """Runs code often enough to time it and prints mean and deviation, as IPython does."""
        options = re.findall(r'-([nr])\s*(\d+)', arguments + ' ' + _leading_options(code))
        code = re.sub(r'^\s*(-[nr]\s*\d+\s*)+', lambda m: '\n' * m.group().count('\n'), code)
        repeat = max(1, max([int(v) for k, v in options if k == 'r'], default=7))
        number = max([int(v) for k, v in options if k == 'n'], default=0)
        tree = ast.parse('def __timed__(__count__, __clock__):\n'
                         '    __begun__ = __clock__()\n'
                         '    for __i__ in range(__count__):\n'
                         '        pass\n'
                         '    return __clock__() - __begun__')
        body = ast.parse(code, filename).body
        if not body:
            return
        self._kernel.note(code)
        tree.body[0].body[1].body = body
        ast.fix_missing_locations(tree)
        scope = {}
        exec(compile(tree, filename, 'exec'), self._kernel.namespace, scope)
        timed = scope['__timed__']
        clock = time.perf_counter
        if number == 0:
            number = 1
            while timed(number, clock) < 0.2 and number < 10 ** 9:
                number *= 10
        runs = [timed(number, clock) / number for _ in range(repeat)]
        mean = sum(runs) / repeat
        deviation = (sum((r - mean) ** 2 for r in runs) / repeat) ** 0.5
        print(f'{_span(mean)} ± {_span(deviation)} per loop (mean ± std. dev. of {repeat} run{"s" * (repeat > 1)}, '
              f'{number:,} loop{"s" * (number > 1)} each; best {_span(min(runs))})')

    def _capture(self, code, filename):
        class Nowhere:
            def write(self, text):
                return len(text)

            def flush(self):
                pass

        streams = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = Nowhere()
        try:
            self._kernel.execute(with_calls(code, filename), filename, show=False)
        finally:
            sys.stdout, sys.stderr = streams
            pyplot = sys.modules.get('matplotlib.pyplot')
            if pyplot is not None:
                pyplot.close('all')


def _leading_options(code):
    match = re.match(r'\s*((-[nr]\s*\d+\s*)+)', code)
    return match.group(1) if match else ''


def with_calls(code, filename):
    """Turns lines that start with % or ! into calls, where Python itself can't read them."""
    if not re.search(r'^\s*[%!]', code, re.M) and not re.search(r'=\s*[%!]', code):
        return code
    lines = code.split('\n')
    while True:
        try:
            ast.parse('\n'.join(lines), filename)
            return '\n'.join(lines)
        except SyntaxError as error:
            number = _magic_line(lines, (error.lineno or 1) - 1)
            if number is None:
                return '\n'.join(lines)
            match = re.match(r'(\s*(?:[\w, ]+=\s*)?)([%!].*)$', lines[number])
            lines[number] = f'{match.group(1)}{CALL}({match.group(2).strip()!r})'


def _magic_line(lines, near):
    """The line at or next before an error that is a magic."""
    for number in range(min(near, len(lines) - 1), -1, -1):
        if re.match(r'\s*(?:[\w, ]+=\s*)?[%!]', lines[number]) and CALL not in lines[number]:
            return number
    return None


def _span(seconds):
    """A time as IPython writes it."""
    if seconds >= 60:
        minutes, rest = divmod(seconds, 60)
        hours, minutes = divmod(int(minutes), 60)
        return (f'{hours}h ' if hours else '') + f'{minutes}min {rest:.0f}s'
    for unit, size in (('s', 1.0), ('ms', 1e-3), ('µs', 1e-6), ('ns', 1e-9)):
        if seconds >= size:
            return f'{seconds / size:.3g} {unit}'
    return '0 ns'


builtins.UsageError = UsageError
