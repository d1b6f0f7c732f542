if device.type == "cuda":
    print(f"now:     {torch.cuda.memory_allocated(device):>13,}")
    print(f"at most: {torch.cuda.max_memory_allocated(device):>13,}")
else:
    print("no GPU here, nothing to ask")
