two = torch.tensor([[[3.0, 0.0],
                     [1.0, 2.0]],
                    [[4.0, 5.0],
                     [0.0, 6.0]]])

layer = nn.Conv2d(2, 1, kernel_size=1, bias=False)
set_kernel(layer, torch.tensor([10.0, 1.0]))
with torch.no_grad():
    print(layer(two.unsqueeze(0)))
