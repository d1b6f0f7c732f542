assert 1000 <= len(test_data) < len(train_data), len(test_data)
