assert trial.steps == 2 * lessons, trial.steps
early, late = sum(trial.losses[:20]) / 20, sum(trial.losses[-20:]) / 20
assert late < 0.5 * early, (early, late)
