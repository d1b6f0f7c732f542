forget()
egg = cuckoo(seed).detach()
loss = (host(egg) - 0)**2
loss.backward()
print("gradients:", weight.grad, bias.grad, shift.grad)

move(weight, bias)
print("now:", weight.item(), bias.item(), shift.item())
