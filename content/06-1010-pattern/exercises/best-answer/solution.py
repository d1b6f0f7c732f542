def best_answer(share):
    return share

def its_loss(share):
    return share * (1 - share)

print(best_answer(0.5), its_loss(0.5))
