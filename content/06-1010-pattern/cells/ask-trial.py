def ask(pattern):
    answer = trial(torch.tensor(pattern)).item()
    print(pattern, "->", round(answer, 2))

ask([0.9, 0.1, 0.9, 0.1])
ask([0.1, 0.9, 0.1, 0.9])
ask([0.9, 0.9, 0.9, 0.9])
ask([0.1, 0.1, 0.1, 0.1])
ask([0.9, 0.1, 0.9, 0.5])
