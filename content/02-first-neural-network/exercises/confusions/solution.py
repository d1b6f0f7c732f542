def confusions(classifier, data):
    table = torch.zeros(10, 10)
    with torch.no_grad():
        for index in range(len(data)):
            label, image, target = data[index]
            says = classifier(image).argmax().item()
            table[label, says] += 1
    return table
