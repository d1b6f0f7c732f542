settings = [(3, 1, 0), (3, 1, 1), (3, 2, 1), (4, 2, 1), (5, 2, 0)]

for kernel, stride, padding in settings:
    layer = nn.Conv2d(1, 1, kernel, stride=stride, padding=padding)
    print("kernel", kernel, "stride", stride, "padding", padding,
          "gives", tuple(layer(digit).shape[2:]))
