rounds = 16000  # quick: 3000
for step in range(rounds):
    label, image, target = digits[step % len(digits)]
    D.learn(image, yes)
    D.learn(G(torch.randn(100)).detach(), no)
    G.learn(D, torch.randn(100), yes)
