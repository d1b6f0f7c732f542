signals = torch.tensor([0.5, 1.0, 1.5])

for f in [nn.ReLU(), nn.LeakyReLU(0.02)]:
    w = torch.tensor(-1.0, requires_grad=True)
    b = torch.tensor(-0.5, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.5)
    for step in range(301):
        answers = f(w * signals + b)
        loss = ((answers - 1.0) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 0:
            print(f, "step", step, "loss", round(loss.item(), 3))
