def answers_of(network, images):
    return network(images)
