def best_answer(share):
    return ...

def its_loss(share):
    return ...

print(best_answer(0.5), its_loss(0.5))
