print("Each of", friends, "friends gets", apples // friends, "apples.")
print("Some are left over:")
apples % friends
