assert trial.steps == 10000 and len(trial.losses) == 1000, trial.steps
early, late = sum(trial.losses[:100]) / 100, sum(trial.losses[-100:]) / 100
assert late < 0.5 * early, (early, late)
