import pandas

rows = []
for size in [28, 128, 256, 512, 1024]:
    weights = size * size * 3 * 100
    rows.append([size, weights, round(weights * 16 / 1e6)])

pandas.DataFrame(rows, columns=["size", "weights", "megabytes"])
