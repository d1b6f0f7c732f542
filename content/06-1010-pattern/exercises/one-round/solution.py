def train_round(D, G, seed, real):
    D.learn(real, torch.ones(1))
    D.learn(G(seed).detach(), torch.zeros(1))
    G.learn(D, seed, torch.ones(1))
