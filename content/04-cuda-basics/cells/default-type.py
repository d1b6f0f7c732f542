if torch.cuda.is_available():
    torch.set_default_tensor_type(torch.cuda.FloatTensor)

print(torch.zeros(2).type(), "on", torch.zeros(2).device)

torch.set_default_tensor_type(torch.FloatTensor)
print(torch.zeros(2).type(), "on", torch.zeros(2).device)
