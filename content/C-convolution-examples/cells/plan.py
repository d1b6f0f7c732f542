size = 128
for layer in range(5):
    size = output_size(size, kernel=4, stride=2, padding=1)
    print("after layer", layer + 1, "the image is", size, "by", size)
