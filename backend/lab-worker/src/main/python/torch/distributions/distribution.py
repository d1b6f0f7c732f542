"""torch.distributions.distribution."""
from ._base import Distribution
