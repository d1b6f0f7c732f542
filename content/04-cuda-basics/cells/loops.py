def multiply(a, b):
    product = []
    for i in range(len(a)):
        row = []
        for j in range(len(b[0])):
            total = 0.0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            row.append(total)
        product.append(row)
    return product

left = [[1.0, 2.0],
        [0.0, 3.0]]
right = [[4.0, 1.0, 0.0],
         [2.0, 5.0, 1.0]]
multiply(left, right)
