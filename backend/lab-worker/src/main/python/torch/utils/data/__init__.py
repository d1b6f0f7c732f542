"""torch.utils.data: sets of examples, and going through them in batches."""
from ._dataset import ChainDataset, ConcatDataset, Dataset, IterableDataset, Subset, TensorDataset, random_split
from ._loader import DataLoader, default_collate, default_convert, get_worker_info
from ._sampler import (BatchSampler, RandomSampler, Sampler, SequentialSampler, SubsetRandomSampler,
                       WeightedRandomSampler)


def _say_places():
    from _ganbook.places import known_as
    base = 'torch.utils.data.'
    known_as(globals(), {
        base + 'dataloader': 'DataLoader default_collate get_worker_info',
        base + 'dataset': 'ChainDataset ConcatDataset Dataset IterableDataset Subset TensorDataset random_split',
        base + 'sampler': 'BatchSampler RandomSampler Sampler SequentialSampler SubsetRandomSampler '
                          'WeightedRandomSampler',
    })


_say_places()
