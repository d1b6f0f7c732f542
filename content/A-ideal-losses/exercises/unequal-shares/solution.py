def ideal_mse(share):
    answer = share
    loss = share * (1 - answer)**2 + (1 - share) * answer**2
    return answer, loss

print(ideal_mse(0.25))
