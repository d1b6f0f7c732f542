assert list(ways)[:3] == ['plain Python', 'numpy', 'CPU tensor'], list(ways)
for name, way in ways.items():
    made = way(3)()
    assert len(made) == 3 and len(made[0]) == 3, (name, made)
