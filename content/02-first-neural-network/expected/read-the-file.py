assert len(frame) >= 1000, len(frame)
assert frame.shape[1] == 785, frame.shape
