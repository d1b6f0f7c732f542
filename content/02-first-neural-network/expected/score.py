assert correct + len(mistakes) == len(test_data), (correct, len(mistakes))
least = 0.80 if images * epochs >= 30_000 else 0.60
assert correct / len(test_data) >= least, correct / len(test_data)
