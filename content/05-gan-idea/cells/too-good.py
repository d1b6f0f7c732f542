print("steepness  answer   squared error  log loss")
for steepness in [1, 2, 5, 10, 20]:
    egg = torch.tensor(-0.5, requires_grad=True)
    answer = torch.sigmoid(steepness * (egg - 0.75))

    squared, = torch.autograd.grad((answer - 1)**2, egg,
                                   retain_graph=True)
    logarithm, = torch.autograd.grad(-torch.log(answer), egg)
    print(f"{steepness:9}  {answer.item():.1e}"
          f"  {squared.item():13.1e}  {logarithm.item():8.2f}")
