"""torch.utils.data: sets of examples, and going through them in batches."""
from ._dataset import ChainDataset, ConcatDataset, Dataset, IterableDataset, Subset, TensorDataset, random_split
from ._loader import DataLoader, default_collate, default_convert, get_worker_info
from ._sampler import (BatchSampler, RandomSampler, Sampler, SequentialSampler, SubsetRandomSampler,
                       WeightedRandomSampler)
