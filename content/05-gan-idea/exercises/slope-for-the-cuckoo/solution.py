def slope_for_the_cuckoo(w, b, c, z):
    egg = z + c
    y = torch.sigmoid(w * egg + b)
    return 2 * (y - 1) * y * (1 - y) * w

slope_for_the_cuckoo(torch.tensor(1.1388), torch.tensor(-0.1524),
                     torch.tensor(-1.0), torch.tensor(0.5))
