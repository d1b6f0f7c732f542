assert torch.cuda.memory_allocated(device) >= 747400208 if device.type == 'cuda' else not torch.cuda.is_available()
