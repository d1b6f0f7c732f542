correct = 0
mistakes = []

with torch.no_grad():
    for index in range(len(test_data)):
        label, image, target = test_data[index]
        if network(image).argmax() == label:
            correct += 1
        else:
            mistakes.append(index)

print(correct, "of", len(test_data), "are right")
correct / len(test_data)
