assert len(trial.losses) == lessons // 5, len(trial.losses)
