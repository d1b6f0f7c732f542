images = torch.rand(10, 784)
targets = torch.eye(10)

loss_function = nn.MSELoss()
optimizer = torch.optim.Adam(network.parameters(), lr=0.01)
images, targets = images.to(device), targets.to(device)

for step in range(200):
    loss = loss_function(network(images), targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 50 == 0:
        print(f"step {step:3}  loss {loss.item():.4f}")
