#!/usr/bin/python3
"""What CPython with PyTorch and pandas needs for chapter 2: the course's own cells, timed.

usage: first_network.py DATASETS      a folder with mnist/t10k-*-ubyte.gz

Trains on the first 8,000 of these real images for 4 epochs, one image a step, with one torch thread,
and tests on the other 2,000. Prints the seconds of every cell and the score.
"""
import os
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / 'record'))
import record  # noqa: E402


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    import matplotlib
    import torch
    matplotlib.use('Agg')
    torch.set_num_threads(1)
    chapter = record.CONTENT / '02-first-neural-network'
    namespace = {'__name__': '__main__'}
    figures = record.Figures()
    datasets = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        record.provide_mnist(datasets, scratch)
        os.chdir(scratch)
        for name in record.cells(chapter):
            _, code = record.code_of(chapter / 'cells' / f'{name}.py')
            start = time.perf_counter()
            _, _, error = record.run(code, namespace, figures)
            print(f'{name:24} {time.perf_counter() - start:8.3f} s {error}', flush=True)
        os.chdir('/')
    steps = namespace['network'].steps
    print(f'{steps} training steps, {namespace["correct"]} of {len(namespace["test_data"])} right'
          f' = {namespace["correct"] / len(namespace["test_data"]):.4f}')


if __name__ == '__main__':
    main()
