print(nn.BCELoss()(answers, targets))
math.log(2)
