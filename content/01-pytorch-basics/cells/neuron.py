weight = torch.tensor(0.8, requires_grad=True)
bias = torch.tensor(-0.4, requires_grad=True)
signal = torch.tensor(1.5)
wanted = torch.tensor(0.2)

answer = torch.sigmoid(weight * signal + bias)
loss = (answer - wanted)**2
loss.backward()

print(f"answer {answer.item():.4f}   loss {loss.item():.4f}")
print("gradients:", weight.grad, bias.grad)
