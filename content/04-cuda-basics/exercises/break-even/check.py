for operations, bytes in [(8.1e12, 15.75e9), (1e12, 1e9), (5e10, 2e10)]:
    n = break_even(operations, bytes)
    assert isinstance(n, (int, float)), say('kind', kind=type(n).__name__)
    calculating = 2 * n**3 / operations
    moving = 3 * n * n * 4 / bytes
    assert n > 0 and abs(calculating - moving) < 0.01 * moving, say(
        'balance', operations=operations, bytes=bytes, got=n,
        calculating=f'{calculating:.6f}', moving=f'{moving:.6f}')
