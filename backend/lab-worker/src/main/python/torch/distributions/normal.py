"""torch.distributions.normal."""
from ._smooth import Normal
