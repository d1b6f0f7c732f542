width.retain_grad()
height.retain_grad()
area.backward()

print("d area / d width: ", width.grad)
print("d area / d height:", height.grad)
print("d area / d x:     ", x.grad)
