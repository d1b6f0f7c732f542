calls = []
assert seconds_of(lambda: calls.append(1)) >= 0
assert len(calls) == 4, len(calls)
