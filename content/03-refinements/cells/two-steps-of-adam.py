p = torch.tensor(3.0, requires_grad=True)
optimizer = torch.optim.Adam([p], lr=0.1)

for step in range(2):
    loss = p ** 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print("gradient", round(p.grad.item(), 4), " p", round(p.item(), 4))
