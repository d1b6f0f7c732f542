assert network(image).argmax().item() != label, label
