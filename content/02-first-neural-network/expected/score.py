assert correct + len(mistakes) == len(test_data), (correct, len(mistakes))
assert correct / len(test_data) >= 0.80, correct / len(test_data)
