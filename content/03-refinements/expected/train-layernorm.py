assert 0.6 <= results["LayerNorm"] <= 1, results
assert results["LayerNorm"] > results["as before"], results
assert images < 8000 or results["LayerNorm"] >= 0.85, results
