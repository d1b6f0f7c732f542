def dead(layer, images):
    return ...

torch.manual_seed(1)
dead(nn.Sequential(nn.Linear(784, 200), nn.ReLU()), test_data.images)
