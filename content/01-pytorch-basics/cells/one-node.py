print(area.grad_fn.name())
for function, _ in area.grad_fn.next_functions:
    print("comes from", function.name())
