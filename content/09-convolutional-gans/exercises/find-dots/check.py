import torch

assert isinstance(dots, torch.Tensor) and tuple(dots.shape) == (3, 3), say(
    'shape', got=tuple(dots.shape) if isinstance(dots, torch.Tensor)
    else type(dots).__name__)


def answers(image):
    return torch.nn.functional.conv2d(
        image.reshape(1, 1, 7, 7),
        dots.detach().float().reshape(1, 1, 3, 3))[0, 0]


for grey in [1.0, 0.5]:
    got = answers(torch.full((7, 7), grey)).abs().max().item()
    assert got < 1e-4, say('flat', grey=grey, got=round(got, 4))

dot = torch.zeros(7, 7)
dot[3, 3] = 1.0
at_dot = answers(dot)[2, 2].item()
assert at_dot > 0, say('dot', got=round(at_dot, 4))

upright = torch.zeros(7, 7)
upright[:, 3] = 1.0
edge = torch.zeros(7, 7)
edge[:, 3:] = 1.0
slanted = torch.eye(7)
for what, image in [
        ('upright line', upright), ('level line', upright.T),
        ('slanted line', slanted), ('edge', edge),
        ('level edge', edge.T)]:
    got = answers(image).max().item()
    assert got < at_dot, say(
        'line', what=what, got=round(got, 4), dot=round(at_dot, 4))
