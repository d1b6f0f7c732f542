def gradients_of(egg):
    forget()
    loss = (host(egg) - 0)**2
    loss.backward()
    return weight.grad, bias.grad, shift.grad

print("whole:   ", gradients_of(cuckoo(seed)))
print("detached:", gradients_of(cuckoo(seed).detach()))
