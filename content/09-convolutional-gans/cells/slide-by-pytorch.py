image = picture.reshape(1, 1, 6, 6)
kernels = upright.reshape(1, 1, 3, 3)

F.conv2d(image, kernels)
