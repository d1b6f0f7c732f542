upright = torch.tensor([[-1.0, 0.0, 1.0],
                        [-1.0, 0.0, 1.0],
                        [-1.0, 0.0, 1.0]])

answers = torch.zeros(4, 4)
for row in range(4):
    for column in range(4):
        patch = picture[row:row + 3, column:column + 3]
        answers[row, column] = (patch * upright).sum()

answers
