assert 0.6 <= results["LeakyReLU"] <= 1, results
assert results["LeakyReLU"] > results["as before"], results
assert images < 8000 or results["LeakyReLU"] >= 0.85, results
