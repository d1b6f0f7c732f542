assert 0.75 <= results["combined"] <= 1, results
assert results["combined"] > results["as before"], results
assert images < 8000 or results["combined"] >= 0.85, results
