def score(classifier, data):
    right = 0
    with torch.no_grad():
        for index in range(len(data)):
            label, image, target = data[index]
            if classifier(image).argmax().item() == label:
                right += 1
    return right / len(data)
