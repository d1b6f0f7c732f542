norm = nn.LayerNorm(4)

with torch.no_grad():
    print(norm(torch.tensor([2.0, 4.0, 6.0, 8.0])))
    print(norm(torch.tensor([20.0, 40.0, 60.0, 80.0])))

print("weights:", norm.weight.tolist())
print("biases: ", norm.bias.tolist())
