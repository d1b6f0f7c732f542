for size in [3, 4]:
    layer = nn.ConvTranspose2d(1, 1, kernel_size=size, stride=2,
                               padding=1, bias=False)
    set_kernel(layer, torch.ones(size, size))
    print("kernel", size)
    print(apply(layer, torch.ones(3, 3)))
