for step in range(5):
    with torch.no_grad():
        weight -= weight.grad
        bias -= bias.grad
    weight.grad.zero_()
    bias.grad.zero_()

    answer = torch.sigmoid(weight * signal + bias)
    loss = (answer - wanted)**2
    loss.backward()
    print(f"answer {answer.item():.4f}   loss {loss.item():.4f}")
