forget()
egg = cuckoo(seed)
loss = (host(egg) - 1)**2
loss.backward()
print("gradients:", weight.grad, bias.grad, shift.grad)

move(shift)
print("now:", weight.item(), bias.item(), shift.item())
