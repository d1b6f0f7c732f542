assert len(trial.losses) == 2 * lessons // 5, len(trial.losses)
