"""tqdm for notebooks."""
from tqdm import tqdm, trange
