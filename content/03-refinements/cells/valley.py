def walk(make_optimizer, **settings):
    place = torch.tensor([-8.0, 1.5], requires_grad=True)
    optimizer = make_optimizer([place], **settings)
    path = [place.tolist()]
    for step in range(40):
        loss = place[0] ** 2 + 25 * place[1] ** 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        path.append(place.tolist())
    return path

paths = {
    "SGD": walk(torch.optim.SGD, lr=0.036),
    "momentum": walk(torch.optim.SGD, lr=0.015, momentum=0.7),
    "Adam": walk(torch.optim.Adam, lr=0.6),
}
for name, path in paths.items():
    x, y = path[-1]
    print(f"{name:9} after 40 steps at ({x:.2f}, {y:.2f})")
