def answers_of(network, images):
    place = next(network.parameters()).device
    with torch.no_grad():
        answer = network(images.to(place))
    return answer.cpu().numpy()
