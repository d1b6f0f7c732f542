assert scores["dense"] > 0.7, scores
assert scores["convolutional"] > scores["dense"] + 0.01, scores
