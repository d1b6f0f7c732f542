"""What notebooks use of IPython."""
from IPython import display

__version__ = '8.5.0'
version_info = (8, 5, 0, '')


class _Shell:
    """Stands for the interactive shell."""

    def run_line_magic(self, name, line, **kwargs):
        if name != 'matplotlib':
            raise ValueError(f'the magic %{name} can only be used as a line of a cell')

    magic = lambda self, text: self.run_line_magic(*(text.lstrip('%').split(' ', 1) + [''])[:2])


def get_ipython():
    return _Shell()
