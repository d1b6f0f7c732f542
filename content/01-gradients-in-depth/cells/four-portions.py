slope.grad.zero_()
for start in range(0, 8, 2):
    part = slice(start, start + 2)
    loss = loss_of(slope, inputs[part], targets[part]) / 4
    loss.backward()
    print(f"{slope.grad.item():.4f}")
