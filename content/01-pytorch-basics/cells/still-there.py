apples, friends
