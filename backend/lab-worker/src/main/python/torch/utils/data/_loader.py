"""Going through a set of examples in batches."""
from ... import _types
from ..._creation import as_tensor, tensor
from ..._shape import stack
from ..._tensor import Tensor
from ._dataset import IterableDataset
from ._sampler import BatchSampler, RandomSampler, SequentialSampler, fresh_seed


def _is_numpy(value):
    return type(value).__module__.split('.')[0] == 'numpy'


def default_convert(data):
    if isinstance(data, Tensor):
        return data
    if _is_numpy(data) and type(data).__name__ == 'ndarray':
        return as_tensor(data)
    if isinstance(data, dict):
        return {key: default_convert(value) for key, value in data.items()}
    if isinstance(data, tuple) and hasattr(data, '_fields'):
        return type(data)(*(default_convert(value) for value in data))
    if isinstance(data, (list, tuple)):
        return [default_convert(value) for value in data]
    return data


def default_collate(batch):
    """One batch of several examples: tensors are stacked, numbers become a tensor."""
    first = batch[0]
    if isinstance(first, Tensor):
        return stack(batch, 0)
    if _is_numpy(first):
        if type(first).__name__ == 'ndarray':
            return stack([as_tensor(each) for each in batch], 0)
        return as_tensor(list(batch))
    if isinstance(first, float):
        return tensor(batch, dtype=_types.float64)
    if isinstance(first, int):
        return tensor(batch)
    if isinstance(first, (str, bytes)):
        return batch
    if isinstance(first, dict):
        return {key: default_collate([each[key] for each in batch]) for key in first}
    if isinstance(first, tuple) and hasattr(first, '_fields'):
        return type(first)(*(default_collate(part) for part in zip(*batch)))
    if isinstance(first, (list, tuple)):
        if any(len(each) != len(first) for each in batch):
            raise RuntimeError('each element in list of batch should be of equal size')
        return [default_collate(part) for part in zip(*batch)]
    raise TypeError('default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found '
                    f'{type(first)}')


def get_worker_info():
    return None


class DataLoader:
    """The examples of a set in batches, shuffled if asked for."""

    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0,
                 collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None,
                 multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False,
                 pin_memory_device=''):
        if num_workers < 0:
            raise ValueError('num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.')
        if timeout < 0:
            raise ValueError('timeout option should be non-negative')
        if sampler is not None and shuffle:
            raise ValueError('sampler option is mutually exclusive with shuffle')
        if batch_sampler is not None and (batch_size != 1 or shuffle or sampler is not None or drop_last):
            raise ValueError('batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and '
                             'drop_last')
        if batch_sampler is None and batch_size is None and drop_last:
            raise ValueError('batch_size=None option disables auto-batching and is mutually exclusive with drop_last')
        self.dataset = dataset
        self.num_workers, self.pin_memory, self.timeout = num_workers, pin_memory, timeout
        self.generator, self.drop_last = generator, drop_last
        self._iterable = isinstance(dataset, IterableDataset)
        if batch_sampler is not None:
            batch_size = None
        if sampler is None and not self._iterable:
            sampler = RandomSampler(dataset, generator=generator) if shuffle else SequentialSampler(dataset)
            if shuffle and len(dataset) == 0:
                raise ValueError('num_samples should be a positive integer value, but got num_samples=0')
        if batch_size is not None and batch_sampler is None and not self._iterable:
            batch_sampler = BatchSampler(sampler, batch_size, drop_last)
        self.batch_size = batch_size
        self.sampler, self.batch_sampler = sampler, batch_sampler
        batches = batch_sampler is not None or self._iterable and batch_size is not None
        self.collate_fn = collate_fn or (default_collate if batches else default_convert)

    def __iter__(self):
        # Drawn and not used, as PyTorch does for its workers: what follows has to be PyTorch's numbers.
        fresh_seed(self.generator)
        return self._batches()

    def _batches(self):
        dataset, collate = self.dataset, self.collate_fn
        if self._iterable:
            yield from self._streamed()
        elif self.batch_sampler is not None:
            for indices in self.batch_sampler:
                yield collate([dataset[i] for i in indices])
        else:
            for i in self.sampler:
                yield collate(dataset[i])

    def _streamed(self):
        batch = []
        for example in self.dataset:
            if self.batch_size is None:
                yield self.collate_fn(example)
                continue
            batch.append(example)
            if len(batch) == self.batch_size:
                yield self.collate_fn(batch)
                batch = []
        if batch and not self.drop_last:
            yield self.collate_fn(batch)

    def __len__(self):
        if self._iterable:
            count = len(self.dataset)
            if self.batch_size is None:
                return count
            return count // self.batch_size if self.drop_last else -(-count // self.batch_size)
        return len(self.batch_sampler if self.batch_sampler is not None else self.sampler)
