maker, dark = train_two_kinds(generator_steps=1, rounds=1200)
plt.plot(dark)
plt.ylim(-0.05, 1.05)
plt.show()
