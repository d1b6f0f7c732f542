torch.manual_seed(1)
pupil = Classifier()
wanted = torch.zeros(10)
wanted[3] = 1.0

for repetition in range(500):
    pupil.learn(noise, wanted)

print("loss of step 10: ", round(pupil.losses[0], 4))
print("loss of step 500:", round(pupil.losses[-1], 4))
