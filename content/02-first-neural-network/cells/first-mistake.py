index = mistakes[0]
label, image, target = test_data[index]
print("it should be", label, "but the network says", network(image).argmax().item())
test_data.plot_image(index)
