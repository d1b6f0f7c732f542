"""What a generator makes of a seed."""
import binascii

import torch

from . import value_of
from .careful import Untouched, called, device_of, plain

_MOST_NUMBERS = 4096
_MOST_PIXELS = 128 * 128
_MOST_BARS = 64


def answer(parameters, question):
    generator = value_of(parameters['generator'])
    seed = [float(number) for number in question['seed'][:_MOST_NUMBERS]]
    label = question.get('label')
    with Untouched(generator):
        arguments = [torch.tensor(seed, device=device_of(generator))]
        if label is not None:
            order = torch.zeros(int(parameters['classes']), device=device_of(generator))
            order[int(label)] = 1
            arguments.append(order)
        made = called(generator, arguments, [argument.unsqueeze(0) for argument in arguments],
                      [argument.view(1, -1, 1, 1) for argument in arguments])
        made = torch.as_tensor(made).detach().float().cpu()
        return {'seed': [plain(number) for number in seed], 'label': label, **_picture(made)}


def _picture(made):
    while made.dim() > 1 and made.shape[0] == 1:
        made = made[0]
    if made.dim() > 3:
        made = made[0]
    if made.dim() < 2:
        side = int(made.numel() ** 0.5 + 0.5)
        if side * side != made.numel() or side < 5:
            return {'numbers': [plain(number) for number in made.flatten()[:_MOST_BARS].tolist()]}
        made = made.view(side, side)
    if made.dim() == 2:
        made = made.unsqueeze(2)
    elif made.shape[2] not in (1, 3) and made.shape[0] in (1, 3):
        made = made.permute(1, 2, 0)
    made = made[:, :, :3] if made.shape[2] > 2 else made[:, :, :1]
    step = 1
    while (made.shape[0] // step) * (made.shape[1] // step) > _MOST_PIXELS:
        step += 1
    made = made[::step, ::step]
    if made.min().item() < -0.1:
        # As tanh has it.
        made = (made + 1) / 2
    elif made.max().item() > 2:
        made = made / 255
    pixels = (torch.nan_to_num(made).clamp(0, 1) * 255).round().int().flatten().tolist()
    height, width, colours = made.shape
    return {'height': height, 'width': width, 'colours': colours,
            'pixels': binascii.b2a_base64(bytes(pixels), newline=False).decode('ascii')}
