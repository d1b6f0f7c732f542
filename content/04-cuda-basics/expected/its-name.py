assert not torch.cuda.is_available() or memory > 2**30, memory
