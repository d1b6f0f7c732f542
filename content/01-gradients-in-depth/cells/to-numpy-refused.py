y.numpy()
