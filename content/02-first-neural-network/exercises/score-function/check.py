def items(labels):
    made = []
    for label in labels:
        target = torch.zeros(10)
        target[label] = 1.0
        image = torch.zeros(784)
        image[label] = 1.0
        made.append((label, image, target))
    return made

def perfect(image):
    return image[:10]

def wrong(image):
    return 1.0 - image[:10]

def always_four(image):
    return torch.eye(10)[4]

data = items([4, 1, 4, 7, 9])
got = score(perfect, data)
assert isinstance(got, (int, float)) and 0 <= got <= 1, say('number', got=got)
assert abs(got - 1) < 1e-6, say('perfect', got=got)
got = score(wrong, data)
assert abs(got) < 1e-6, say('wrong', got=got)
got = score(always_four, data)
assert abs(got - 0.4) < 1e-6, say('share', right=2, items=5, got=got, want=0.4)
got = score(always_four, items([4, 4, 4, 0]))
assert abs(got - 0.75) < 1e-6, say('data', want=0.75, got=got)
