print("row 0, column 1:      ", tiny[0, 1])
print("its blue:             ", tiny[0, 1, 2])
print("all the red there is:")
print(tiny[:, :, 0])
