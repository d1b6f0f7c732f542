found = list(counted['generated'])
assert found[0] > found[1] > found[2] > 0.05, found
assert sum(found) > 0.8, found
