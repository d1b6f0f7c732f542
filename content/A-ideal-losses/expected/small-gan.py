assert callable(train_gan)
trial_G, trial_d, trial_g = train_gan(nn.MSELoss(), 3)
assert len(trial_d) == len(trial_g) == 3 and trial_G(torch.zeros(1, 2)).shape == (1, 4)
