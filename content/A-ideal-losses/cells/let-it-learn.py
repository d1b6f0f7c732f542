answer = torch.tensor(0.9, requires_grad=True)

for step in range(31):
    loss = ((1 - answer)**2 + answer**2) / 2
    if step % 10 == 0:
        print(f"answer {answer.item():.3f}   loss {loss.item():.4f}")
    loss.backward()
    with torch.no_grad():
        answer -= 0.1 * answer.grad
    answer.grad.zero_()
