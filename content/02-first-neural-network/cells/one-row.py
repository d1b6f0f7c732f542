row = frame.iloc[0]
label = row[0]
pixels = row[1:].values

print("label:", label)
print("pixels:", len(pixels), "from", pixels.min(), "to", pixels.max())
