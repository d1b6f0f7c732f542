with torch.no_grad():
    w += 0.5
w
