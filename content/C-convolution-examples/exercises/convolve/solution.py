def convolve(image, kernel):
    size = kernel.shape[0]
    rows = image.shape[0] - size + 1
    columns = image.shape[1] - size + 1
    result = torch.zeros(rows, columns)
    for i in range(rows):
        for j in range(columns):
            window = image[i:i + size, j:j + size]
            result[i, j] = (window * kernel).sum()
    return result

convolve(image, kernel)
