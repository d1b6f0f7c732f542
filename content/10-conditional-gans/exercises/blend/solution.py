def blend(first, second, share):
    return (1 - share) * one_hot(first) + share * one_hot(second)
