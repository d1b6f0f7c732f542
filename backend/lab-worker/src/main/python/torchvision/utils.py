"""torchvision.utils: many pictures as one."""
import math

import torch


def make_grid(tensor, nrow=8, padding=2, normalize=False, value_range=None, scale_each=False, pad_value=0.0):
    """One picture of several, with borders in between: a tensor of colours, rows and columns."""
    if isinstance(tensor, list):
        if not all(isinstance(each, torch.Tensor) for each in tensor):
            raise TypeError(f'tensor or list of tensors expected, got a list containing {type(tensor[0])}')
        tensor = torch.stack(tensor, dim=0)
    elif not isinstance(tensor, torch.Tensor):
        raise TypeError(f'tensor or list of tensors expected, got {type(tensor)}')
    if tensor.dim() == 2:
        tensor = tensor.unsqueeze(0)
    if tensor.dim() == 3:
        if tensor.size(0) == 1:
            tensor = torch.cat((tensor, tensor, tensor), 0)
        tensor = tensor.unsqueeze(0)
    if tensor.dim() == 4 and tensor.size(1) == 1:
        tensor = torch.cat((tensor, tensor, tensor), 1)
    if normalize:
        tensor = tensor.clone()
        if value_range is not None and not isinstance(value_range, tuple):
            raise TypeError('value_range has to be a tuple (min, max) if specified. min and max are numbers')
        for part in tensor if scale_each else (tensor,):
            low, high = (float(part.min()), float(part.max())) if value_range is None else value_range
            part.clamp_(min=low, max=high)
            part.sub_(low).div_(max(high - low, 1e-5))
    if tensor.size(0) == 1:
        return tensor.squeeze(0)
    count = tensor.size(0)
    across = min(nrow, count)
    down = int(math.ceil(float(count) / across))
    high, wide = int(tensor.size(2) + padding), int(tensor.size(3) + padding)
    grid = tensor.new_full((tensor.size(1), high * down + padding, wide * across + padding), pad_value)
    for k in range(count):
        row, column = divmod(k, across)
        grid[:, row * high + padding:(row + 1) * high, column * wide + padding:(column + 1) * wide] = tensor[k]
    return grid


def save_image(tensor, fp, format=None, **options):
    """Writes pictures, whose numbers are in 0 to 1, into a file."""
    from PIL import Image
    grid = make_grid(tensor, **options)
    array = grid.mul(255).add_(0.5).clamp_(0, 255).permute(1, 2, 0).to(torch.uint8).contiguous().numpy()
    Image.fromarray(array).save(fp, format=format)


def __getattr__(name):
    from torch._names import missing
    raise missing('torchvision.utils', name, globals())
