assert trial.steps == 2 * lessons, trial.steps
early, late = sum(trial.losses[:100]) / 100, sum(trial.losses[-100:]) / 100
assert late < 0.5 * early, (early, late)
