assert verdicts.values.sum() == 1000, verdicts
assert recognised > 0.3, recognised
