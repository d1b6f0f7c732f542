torch.manual_seed(2)
judge = nn.Sequential(
    nn.Linear(784, 200),
    nn.Sigmoid(),
    nn.Linear(200, 10),
    nn.Sigmoid(),
)
optimizer = torch.optim.Adam(judge.parameters(), lr=0.005)

for step in range(400):
    images, labels = data.some(50)
    loss = F.mse_loss(judge(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

test = Digits("mnist_data/mnist_test.csv", 2000)
says = judge(test.images).argmax(dim=1)
judged_right = (says == test.digits).float().mean().item()
print("right about real digits:", round(judged_right, 3))
