def encode(labels, classes):
    rows = torch.zeros(len(labels), classes)
    for row, label in enumerate(labels.tolist()):
        rows[row, label] = 1.0
    return rows
