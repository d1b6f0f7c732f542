assert square.shape == (28, 28) and square[1][2] == pixels[30], square.shape
