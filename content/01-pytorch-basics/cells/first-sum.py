apples = 12
friends = 5
apples / friends
