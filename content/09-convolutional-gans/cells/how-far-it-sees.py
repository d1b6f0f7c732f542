def width_of_view(layers):
    image = torch.zeros(1, 1, 45, 45, requires_grad=True)
    answer = layers(image)
    middle = answer.shape[2] // 2
    answer[0, 0, middle, middle].backward()
    seen = image.grad[0, 0] != 0
    return seen.any(dim=0).sum().item()

for stride in [1, 2]:
    stack = nn.Sequential()
    for depth in range(1, 4):
        stack.append(nn.Conv2d(1, 1, kernel_size=3, stride=stride))
        print("stride", stride, "layers", depth,
              "pixels", width_of_view(stack))
