"""Executes a notebook in Jupyter's own kernel and keeps what its cells show, errors included: execute.py IN.ipynb OUT.ipynb"""
import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=600, kernel_name='python3', allow_errors=True).execute()
nbformat.write(notebook, sys.argv[2])
