wide = torch.tensor([[1.0, 2.0, 2.0, 1.0],
                     [2.0, 4.0, 4.0, 2.0],
                     [2.0, 4.0, 4.0, 2.0],
                     [1.0, 2.0, 2.0, 1.0]])

layer = nn.ConvTranspose2d(1, 1, kernel_size=4, stride=2, padding=1,
                           bias=False)
set_kernel(layer, wide)
apply(layer, small)
