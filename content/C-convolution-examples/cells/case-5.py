small = torch.tensor([[2.0, 0.0, 1.0],
                      [1.0, 3.0, 0.0],
                      [0.0, 1.0, 2.0]])

layer = nn.ConvTranspose2d(1, 1, kernel_size=2, stride=1, bias=False)
set_kernel(layer, kernel)
apply(layer, small)
