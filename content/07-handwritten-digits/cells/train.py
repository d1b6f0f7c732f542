rounds = 8000  # quick: 2000
for step in range(rounds):
    label, image, target = digits[step % len(digits)]

    # 1. a real image
    D.learn(image, yes)

    # 2. a generated image, cut off from its generator
    D.learn(G(torch.rand(1)).detach(), no)

    # 3. the generator
    G.learn(D, torch.rand(1), yes)
