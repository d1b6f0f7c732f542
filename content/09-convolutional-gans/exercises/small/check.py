import torch

torch.manual_seed(1)
learner = small_classifier()
assert isinstance(learner, torch.nn.Module), say(
    'kind', got=type(learner).__name__)
with torch.no_grad():
    answers = learner(images[:2])
assert tuple(answers.shape) == (2, 10), say(
    'shape', got=tuple(answers.shape))
count = sum(p.numel() for p in learner.parameters())
assert count < 5000, say('large', got=count)

train(learner, images, labels, 5)
reached = score(learner, test_images, test_labels)
assert reached > 0.8, say(
    'score', got=f'{reached:.0%}', want='80%')
