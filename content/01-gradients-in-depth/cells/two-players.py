forger = torch.tensor(0.5, requires_grad=True)
judge = torch.tensor(2.0, requires_grad=True)
seed = torch.tensor(1.5)

forgery = forger * seed
verdict = torch.sigmoid(judge * forgery.detach())
verdict.backward()

print("judge: ", judge.grad)
print("forger:", forger.grad)
