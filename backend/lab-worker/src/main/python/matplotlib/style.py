"""Styles: there is one, made for pages that are light or dark; the names of others are known."""
import matplotlib

available = ['Solarize_Light2', '_classic_test_patch', '_mpl-gallery', '_mpl-gallery-nogrid', 'bmh', 'classic',
             'dark_background', 'fast', 'fivethirtyeight', 'ggplot', 'grayscale', 'seaborn-v0_8',
             'seaborn-v0_8-bright', 'seaborn-v0_8-colorblind', 'seaborn-v0_8-dark', 'seaborn-v0_8-dark-palette',
             'seaborn-v0_8-darkgrid', 'seaborn-v0_8-deep', 'seaborn-v0_8-muted', 'seaborn-v0_8-notebook',
             'seaborn-v0_8-paper', 'seaborn-v0_8-pastel', 'seaborn-v0_8-poster', 'seaborn-v0_8-talk',
             'seaborn-v0_8-ticks', 'seaborn-v0_8-white', 'seaborn-v0_8-whitegrid', 'tableau-colorblind10']
_GRIDDED = ('ggplot', 'bmh', 'fivethirtyeight', 'darkgrid', 'whitegrid', 'Solarize')
_PLAIN = ('fast', '_classic_test_patch')


def use(style):
    """Takes a style's settings: a dictionary, or the grid that goes with a known name."""
    for one in [style] if isinstance(style, (str, dict)) else style:
        if isinstance(one, dict):
            matplotlib.rcParams.update(one)
        elif one == 'default':
            matplotlib.rcdefaults()
        elif one in available or one.replace('seaborn', 'seaborn-v0_8', 1) in available or one == 'seaborn':
            gridded = any(part in one for part in _GRIDDED)
            if gridded:
                matplotlib.rcParams['axes.grid'] = True
            if one not in _PLAIN:
                import warnings
                warnings.warn(f'the style {one} has no effect here' + (' but its grid' if gridded else ''), stacklevel=2)
        else:
            raise OSError(f'{one!r} not found in the style library and input is not a valid URL or path; see '
                          '`style.available` for list of available styles')


def context(style, after_reset=False):
    held = matplotlib.rc_context()
    held.__enter__()
    if after_reset:
        matplotlib.rcdefaults()
    use(style)
    return _Context(held)


class _Context:
    def __init__(self, held):
        self._held = held

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._held.__exit__(*error)
