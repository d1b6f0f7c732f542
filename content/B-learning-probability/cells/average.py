average = chances @ patterns
print(average.reshape(3, 3))

many = real_images(10000)
show([average, many.mean(dim=0)])
