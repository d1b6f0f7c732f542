# What a learner first does, so that its code is parsed and compiled before they come.
for i in range(3):
    print(i, f"{i / 3:.2f}")
