assert 0.08 < possible < 0.12, possible
