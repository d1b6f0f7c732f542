assert train_data.frame.iloc[7, 1:].values.shape == (784,)
