assert scores["convolutional"] - scores["convolutional, shuffled"] > 0.02, scores
assert abs(scores["dense"] - scores["dense, shuffled"]) < 0.03, scores
