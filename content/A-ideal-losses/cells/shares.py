print("share   squared error   cross-entropy")
for p in [0.5, 0.6, 0.8, 0.9, 0.99, 0.999]:
    squared = p * (1 - p)
    entropy = -p * math.log(p) - (1 - p) * math.log(1 - p)
    print(f"{p:5}   {squared:13.4f}   {entropy:13.4f}")
