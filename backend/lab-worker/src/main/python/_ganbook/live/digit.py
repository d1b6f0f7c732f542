"""What a classifier says of a digit that was drawn."""
import torch

from . import value_of
from .careful import Untouched, called, device_of, plain

_SIDE = 28


def answer(parameters, question):
    network = value_of(parameters['network'])
    pixels = [int(pixel) / 255 for pixel in question['pixels'][:_SIDE * _SIDE]]
    with Untouched(network):
        flat = torch.tensor(pixels, device=device_of(network))
        said = called(network, [flat], [flat.view(1, -1)], [flat.view(1, 1, _SIDE, _SIDE)])
        said = torch.as_tensor(said).detach().float().flatten()[:100]
        if said.min().item() < 0:
            said = torch.softmax(said, 0)
        return {'pixels': question['pixels'], 'outputs': [plain(number) for number in said.tolist()]}
