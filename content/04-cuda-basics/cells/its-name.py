if torch.cuda.is_available():
    print(torch.cuda.get_device_name(0))
    memory = torch.cuda.get_device_properties(0).total_memory
    print(f"{memory / 2**30:.1f} GiB of memory")
else:
    print("no GPU here; tensors stay with the CPU")
