assert 0.6 <= results["BCE"] <= 1, results
assert results["BCE"] > results["as before"], results
assert images < 8000 or results["BCE"] >= 0.85, results
