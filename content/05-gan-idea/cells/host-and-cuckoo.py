weight = torch.tensor(1.0, requires_grad=True)
bias = torch.tensor(0.0, requires_grad=True)
shift = torch.tensor(-1.0, requires_grad=True)

def host(shade):
    return torch.sigmoid(weight * shade + bias)

def cuckoo(seed):
    return seed + shift

own = torch.tensor(2.0)
seed = torch.tensor(0.5)
print("its own egg:     ", host(own))
print("the cuckoo's egg:", host(cuckoo(seed)))
