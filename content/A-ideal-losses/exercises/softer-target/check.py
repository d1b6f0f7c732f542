import math

for name, value in [('soft_answer', soft_answer), ('soft_mse', soft_mse), ('soft_bce', soft_bce)]:
    fine = not isinstance(value, bool) and hasattr(value, '__float__') and not isinstance(value, str)
    assert fine, say('type', name=name, got=repr(value))

answer = float(soft_answer)
cost = ((0.9 - answer)**2 + answer**2) / 2
assert abs(answer - 0.45) < 1e-4, say('answer', got=round(answer, 5), loss=round(cost, 5))
assert abs(float(soft_mse) - 0.2025) < 1e-4, say('mse', got=round(float(soft_mse), 5))
left = -0.45 * math.log(0.45) - 0.55 * math.log(0.55)
assert abs(float(soft_bce) - left) < 1e-4, say('bce', got=round(float(soft_bce), 5))
