assert min(network.losses) >= 0 and max(network.losses) < 1, (min(network.losses), max(network.losses))
