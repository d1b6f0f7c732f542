index = mistakes[0]
label, image, target = test_data[index]
says = network(image).argmax().item()
print("it should be", label, "but the network says", says)
test_data.plot_image(index)
