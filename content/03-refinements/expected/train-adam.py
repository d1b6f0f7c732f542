assert 0.7 <= results["Adam"] <= 1, results
assert results["Adam"] > results["as before"], results
assert images < 8000 or results["Adam"] >= 0.85, results
