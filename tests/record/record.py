#!/usr/bin/python3
"""Record what real PyTorch answers to the course's cells, or compare it with what was recorded.

For every chapter the cells run in the order in which the text shows them, in one fresh process, and
each answer is written to expected/<cell>.txt beside them. Cells with a check (expected/<cell>.py)
run it instead; cells that only run by hand are left out.

usage: record.py [--compare] [--datasets DIR] [--faces FILE] [CHAPTER ...]

  --compare        write nothing; print what differs, and exit with 1 if anything does
  --datasets DIR   a folder with mnist/t10k-*-ubyte.gz; its first 8,000 images become
                   mnist_data/mnist_train.csv, the other 2,000 mnist_data/mnist_test.csv
  --faces FILE     an HDF5 file of faces, such as a server leaves in DIR/cache; it becomes
                   celeba_dataset/celeba_aligned_small.h5py
  CHAPTER          names of folders below content; all when none is given

Needs Python 3.11 with torch 1.13, pandas 1.5, matplotlib 3.6 (Debian's python3-torch, …).
"""
import argparse
import ast
import contextlib
import io
import os
import pathlib
import re
import sys
import tempfile
import time
import warnings

CONTENT = pathlib.Path(__file__).resolve().parents[2] / 'content'


def cells(chapter):
    """The names of a chapter's cells in reading order."""
    text = (chapter / 'en.md').read_text()
    return re.findall(r'^\[[^\]]+\]\(cells/([^)]+)\.py\)\s*$', text, re.MULTILINE)


def code_of(path):
    """A cell's options and its code."""
    lines = path.read_text().splitlines()
    options = [line[2:].strip() for line in lines if line.startswith('#|')]
    return options, quick('\n'.join(line for line in lines if not line.startswith('#|')).strip())


def quick(code):
    """The code with the quick value of a long training, as the page first shows it."""
    return re.sub(r'^([ \t]*[A-Za-z_][\w.]*[ \t]*=[ \t]*)(\S.*?)([ \t]+# )quick: (\S.*)$', r'\1\4\3full: \2', code, flags=re.M)


class Figures:
    """Counts the figures that a cell shows, as a notebook would show them."""

    def __init__(self):
        self.count = 0

    def take(self):
        pyplot = sys.modules.get('matplotlib.pyplot')
        if pyplot is not None:
            self.count += len(pyplot.get_fignums())
            pyplot.close('all')


def run(code, namespace, figures):
    """Runs one cell; answers its stdout, the text of its last value, and its error."""
    out, result, error = io.StringIO(), '', ''
    figures.count = 0
    try:
        tree = ast.parse(code)
        last = None
        if tree.body and isinstance(tree.body[-1], ast.Expr):
            last = ast.Expression(tree.body.pop().value)
        with contextlib.redirect_stdout(out):
            exec(compile(tree, '<cell>', 'exec'), namespace)
            if last is not None:
                value = eval(compile(last, '<cell>', 'eval'), namespace)
                result = '' if value is None else repr(value)
    except Exception as e:
        error = f'{type(e).__name__}: {e}'
    figures.take()
    return out.getvalue(), result, error


def text_of(stdout, result, error, figures):
    parts = [('stdout', stdout), ('result', result), ('error', error), ('figures', str(figures) if figures else '')]
    return ''.join(f'--- {name}\n{text}' + ('' if text.endswith('\n') else '\n') for name, text in parts if text)


def chapter(folder, compare):
    """Runs a chapter's cells; answers how many of them did not do as expected."""
    import matplotlib
    import torch
    matplotlib.use('Agg')
    import matplotlib.pyplot as pyplot
    torch.set_num_threads(1)
    figures = Figures()
    pyplot.show = lambda *_, **__: figures.take()
    namespace = {'__name__': '__main__'}
    wrong = 0
    for name in cells(folder):
        options, code = code_of(folder / 'cells' / f'{name}.py')
        if 'run: by-hand' in options:
            continue
        start = time.perf_counter()
        stdout, result, error = run(code, namespace, figures)
        seconds = time.perf_counter() - start
        check = folder / 'expected' / f'{name}.py'
        answer = folder / 'expected' / f'{name}.txt'
        if check.exists():
            if error:
                wrong += 1
                print(f'{folder.name}/{name}: {error}')
            exec(compile(check.read_text(), str(check), 'exec'), namespace)
            print(f'{folder.name}/{name}: checked ({seconds:.2f} s)', flush=True)
            continue
        text = text_of(stdout, result, error, figures.count)
        if compare:
            if not answer.exists() or answer.read_text() != text:
                wrong += 1
                print(f'{folder.name}/{name}: differs, now\n{text}')
        else:
            answer.parent.mkdir(exist_ok=True)
            answer.write_text(text)
            print(f'{folder.name}/{name}: {(error or result or stdout).strip().splitlines()[-1:]}')
    return wrong


def write_csv(images, labels, path):
    with open(path, 'w') as f:
        for image, label in zip(images, labels):
            f.write(f'{label},' + ','.join(map(str, image)) + '\n')


def provide_mnist(datasets, folder):
    """Lays the data where a chapter's cells look for them."""
    import gzip
    source = pathlib.Path(datasets) / 'mnist'
    with gzip.open(source / 't10k-labels-idx1-ubyte.gz') as f:
        labels = f.read()[8:]
    with gzip.open(source / 't10k-images-idx3-ubyte.gz') as f:
        pixels = f.read()[16:]
    images = [pixels[i * 784:(i + 1) * 784] for i in range(len(labels))]
    target = pathlib.Path(folder) / 'mnist_data'
    target.mkdir()
    write_csv(images[:8000], labels[:8000], target / 'mnist_train.csv')
    write_csv(images[8000:], labels[8000:], target / 'mnist_test.csv')


def provide_faces(file, folder):
    target = pathlib.Path(folder) / 'celeba_dataset'
    target.mkdir()
    (target / 'celeba_aligned_small.h5py').symlink_to(pathlib.Path(file).resolve())


def main():
    parser = argparse.ArgumentParser(description='Records the answers of real PyTorch to the course.')
    parser.add_argument('--compare', action='store_true')
    parser.add_argument('--datasets')
    parser.add_argument('--faces')
    parser.add_argument('chapters', nargs='*')
    given = parser.parse_args()
    folders = [CONTENT / name for name in given.chapters] or sorted(p.parent for p in CONTENT.glob('*/en.md'))
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        if given.datasets:
            provide_mnist(given.datasets, scratch)
        if given.faces:
            provide_faces(given.faces, scratch)
        for folder in folders:
            pid = os.fork()
            if pid == 0:
                os.chdir(scratch)
                status = 1
                try:
                    with warnings.catch_warnings():
                        warnings.simplefilter('ignore')
                        status = min(chapter(folder, given.compare), 1)
                finally:
                    sys.stdout.flush()
                    os._exit(status)
            failed |= os.waitpid(pid, 0)[1] != 0
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
