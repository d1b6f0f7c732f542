def teach(judge, optimizer, real, made):
    bce = nn.BCELoss()
    answer_real = judge(real)
    answer_made = judge(made.detach())
    loss = (bce(answer_real, torch.ones_like(answer_real))
            + bce(answer_made, torch.zeros_like(answer_made)))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
