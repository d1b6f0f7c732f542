"""torch.distributions.kl."""
from ._kl import kl_divergence, register_kl
