product = signal * weights
for function, number in product.grad_fn.next_functions:
    print(function.name() if function else None, number)
