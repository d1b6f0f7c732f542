def step(place, size):
    return place + size * (20 - 10 * place)

for name, size in [('in_one_step', in_one_step), ('for_ever', for_ever), ('too_large', too_large)]:
    assert isinstance(size, (int, float)) and size > 0, say('kind', name=name, got=size)

for start in [0.5, 3.0, -7.0]:
    got = step(start, in_one_step)
    assert abs(got - 2) < 0.01, say('one', size=in_one_step, start=start, got=round(got, 4))
for start in [0.5, 3.0]:
    first = step(start, for_ever)
    second = step(first, for_ever)
    assert abs(second - start) < 0.01 < abs(first - start), say(
        'swing', size=for_ever, start=start, first=round(first, 4), second=round(second, 4))
for start in [0.5, 3.0]:
    before, after = abs(start - 2), abs(step(start, too_large) - 2)
    assert abs(after - 3 * before) < 0.01, say(
        'away', size=too_large, before=round(before, 4), after=round(after, 4))
