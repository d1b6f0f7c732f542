print("Each of", friends, "friends gets", apples // friends, "whole apples.")
print("Some are left over:")
apples % friends
