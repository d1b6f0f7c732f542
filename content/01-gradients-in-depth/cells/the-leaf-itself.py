collector, number = product.grad_fn.next_functions[1]
collector.variable
