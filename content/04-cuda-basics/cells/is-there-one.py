import torch

print("GPU available:", torch.cuda.is_available())
print("number of GPUs:", torch.cuda.device_count())

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
device
