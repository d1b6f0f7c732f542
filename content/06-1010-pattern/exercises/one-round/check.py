import torch

class WatchedDiscriminator(Discriminator):

    def __init__(self):
        super().__init__()
        self.lessons = []

    def learn(self, pattern, target):
        self.lessons.append((pattern, float(target)))
        super().learn(pattern, target)

class WatchedGenerator(Generator):

    def __init__(self):
        super().__init__()
        self.lessons = []
        self.made = []

    def forward(self, seed):
        made = super().forward(seed)
        self.made.append((seed, made.detach().clone()))
        return made

    def learn(self, D, seed, target):
        self.lessons.append((D, seed, float(target)))
        super().learn(D, seed, target)

for start in [0.5, 0.1, 0.9]:
    watched_d, watched_g = WatchedDiscriminator(), WatchedGenerator()
    given, real = torch.tensor([start]), real_pattern()
    train_round(watched_d, watched_g, given, real)

    lessons = watched_d.lessons
    assert len(lessons) == 2, say('twice', got=len(lessons))
    shown = [target for pattern, target in lessons if torch.equal(pattern, real)]
    assert shown == [1.0], say('real')
    pattern, target = [lesson for lesson in lessons if not torch.equal(lesson[0], real)][0]
    made = [image for used, image in watched_g.made if torch.equal(used, given)]
    assert target == 0.0 and any(torch.equal(pattern, image) for image in made), say('generated')
    assert not pattern.requires_grad, say('detach')
    assert len(watched_g.lessons) == 1, say('generator', got=len(watched_g.lessons))
    judge, used, target = watched_g.lessons[0]
    assert judge is watched_d and torch.equal(used, given) and target == 1.0, say('wish')
