"""torch.distributions.uniform."""
from ._smooth import Uniform
