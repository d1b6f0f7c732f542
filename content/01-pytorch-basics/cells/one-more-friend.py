friends = friends + 1
apples / friends
