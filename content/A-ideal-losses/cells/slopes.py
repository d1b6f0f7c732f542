print(" answer   squared error   cross-entropy")
for y in [0.5, 0.1, 0.01, 0.001]:
    slopes = []
    for function in [nn.MSELoss(), nn.BCELoss()]:
        s = torch.tensor(math.log(y / (1 - y)), requires_grad=True)
        function(torch.sigmoid(s), torch.tensor(1.0)).backward()
        slopes.append(s.grad.item())
    print(f"{y:7}   {slopes[0]:13.4f}   {slopes[1]:13.4f}")
