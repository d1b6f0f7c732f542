def relu_layer(rows, biases):
    linear = nn.Linear(len(rows[0]), len(rows))
    with torch.no_grad():
        linear.weight.copy_(torch.tensor(rows))
        linear.bias.copy_(torch.tensor(biases))
    return nn.Sequential(linear, nn.ReLU())

images = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])

alive = relu_layer([[1.0, 0.0], [0.0, 1.0]], [0.5, 0.5])
got = dead(alive, images)
assert isinstance(got, int) and not isinstance(got, bool), say('number', got=got)
assert got == 0, say('none', got=got)

gone = relu_layer([[-1.0, 0.0], [0.0, -1.0], [0.0, 0.0]], [-0.5, 0.0, -1.0])
got = dead(gone, images)
assert got == 3, say('all', neurons=3, got=got)

mixed = relu_layer([[1.0, -1.0], [-1.0, -1.0], [-1.0, 1.0], [-9.0, -9.0]], [0.0] * 4)
got = dead(mixed, images)
assert got == 2, say('every', images=3, got=got, want=2)
got = dead(mixed, images[:1])
assert got == 3, say('every', images=1, got=got, want=3)
