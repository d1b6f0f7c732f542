for loss_function in [nn.MSELoss(), nn.BCELoss()]:
    s = torch.tensor(-5.0, requires_grad=True)
    y = torch.sigmoid(s)
    loss = loss_function(y, wanted)
    loss.backward()
    print(loss_function, "gradient", round(s.grad.item(), 4))
