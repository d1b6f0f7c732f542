"""torch.version: what this PyTorch is."""
from ._host import host as _host

__version__ = str(_host.version()).split('-')[0]
cuda = hip = git_version = None
debug = False
