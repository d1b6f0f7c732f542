numbers = torch.arange(6.0)
moved = numbers.to(device)

print(numbers.device, "and", moved.device)
print((moved * 2).device)
moved.sum().item()
