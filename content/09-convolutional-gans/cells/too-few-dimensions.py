F.conv2d(picture, upright.reshape(1, 1, 3, 3))
