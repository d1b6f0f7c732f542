def walk(function, depth=0):
    if function is None:
        return
    print("    " * depth + function.name())
    for earlier, _ in function.next_functions:
        walk(earlier, depth + 1)

walk(area.grad_fn)
