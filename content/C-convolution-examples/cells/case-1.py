kernel = torch.tensor([[1.0, 2.0],
                       [3.0, -1.0]])

layer = nn.Conv2d(1, 1, kernel_size=2, stride=1, bias=False)
set_kernel(layer, kernel)
apply(layer, image)
