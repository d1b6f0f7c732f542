down = [128]
for layer in range(3):
    down.append(output_size(down[-1], kernel=8, stride=2))

up = [down[-1]]
for layer in range(3):
    up.append(output_size(up[-1], kernel=8, stride=2, transposed=True))

print("down:", down)
print("up:  ", up)
