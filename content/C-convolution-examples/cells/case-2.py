layer = nn.Conv2d(1, 1, kernel_size=2, stride=2, bias=False)
set_kernel(layer, kernel)
apply(layer, image)
