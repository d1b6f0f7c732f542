def forget():
    for parameter in [weight, bias, shift]:
        parameter.grad = None

def move(*parameters):
    with torch.no_grad():
        for parameter in parameters:
            parameter -= parameter.grad

forget()
loss = (host(own) - 1)**2
loss.backward()
print("gradients:", weight.grad, bias.grad, shift.grad)

move(weight, bias)
print("now:", weight.item(), bias.item(), shift.item())
