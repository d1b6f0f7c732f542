def score(classifier, data):
    return ...

score(network, test_data)
