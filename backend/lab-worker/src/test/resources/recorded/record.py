#!/usr/bin/python3
"""Records what the reference implementation (CPython with PyTorch) answers to the cells of a case.

A case is a .py file; lines that start with '# %%' begin a new cell. Beside it comes a .json file with every cell's
code, what it printed, the repr of its last expression and the error that ended it ("Type: message"). The cells of a
case share their variables; one that raises does not end the case. Randomness starts with torch.manual_seed(0).

usage: record.py CASE.py …
"""
import ast
import contextlib
import io
import json
import os
import subprocess
import sys
import tempfile
import warnings


def cells(text):
    lines = []
    for line in text.splitlines() + ['# %%']:
        if line.startswith('# %%'):
            code = '\n'.join(lines).strip('\n')
            if code:
                yield code
            lines = []
        else:
            lines.append(line)


def answer(code, namespace):
    printed, result, error = io.StringIO(), None, None
    try:
        tree = ast.parse(code)
        last = ast.Expression(tree.body.pop().value) if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        with contextlib.redirect_stdout(printed):
            exec(compile(tree, '<cell>', 'exec'), namespace)
            value = None if last is None else eval(compile(last, '<cell>', 'eval'), namespace)
            result = None if value is None else repr(value)
    except BaseException as raised:
        error = f'{type(raised).__name__}: {raised}'
    return {'code': code, 'stdout': printed.getvalue(), 'result': result, 'error': error}


def record(path):
    import torch
    torch.set_num_threads(1)
    torch.manual_seed(0)
    warnings.simplefilter('ignore')
    with open(path) as file:
        text = file.read()
    target = os.path.abspath(os.path.splitext(path)[0] + '.json')
    namespace = {'__name__': '__main__'}
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        recorded = [answer(code, namespace) for code in cells(text)]
        os.chdir('/')
    with open(target, 'w') as file:
        json.dump({'reference': f'torch {torch.__version__}', 'cells': recorded}, file, indent=1, ensure_ascii=False)
        file.write('\n')
    print(f'{path}: {len(recorded)} cells, {sum(cell["error"] is not None for cell in recorded)} raise')


if __name__ == '__main__':
    if len(sys.argv) == 2:
        record(sys.argv[1])
    else:
        # A process for each case: seeds and defaults must not leak from one into the next.
        for case in sys.argv[1:]:
            subprocess.run([sys.executable, __file__, case], check=True)
