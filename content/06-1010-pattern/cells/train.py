history = []

steps = 5000  # quick: 2000
for step in range(steps):

    # 1. the discriminator sees a real pattern and shall say yes
    D.learn(real_pattern(), yes)

    # 2. it sees a generated pattern and shall say no
    D.learn(G(seed).detach(), no)

    # 3. the generator shall get a yes for its pattern
    G.learn(D, seed, yes)

    if step % 20 == 0:
        history.append(G(seed).detach())
