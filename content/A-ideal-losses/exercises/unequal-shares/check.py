def number(value):
    return not isinstance(value, bool) and hasattr(value, '__float__')

for share in [0.25, 0.5, 0.8, 0.0, 0.1]:
    pair = ideal_mse(share)
    assert isinstance(pair, tuple) and len(pair) == 2, say('pair', got=pair)
    assert number(pair[0]) and abs(float(pair[0]) - share) < 1e-6, say('answer', share=share, want=share, got=pair[0])
    left = share * (1 - share)
    assert number(pair[1]) and abs(float(pair[1]) - left) < 1e-6, say('loss', share=share, want=round(left, 4), got=pair[1])
