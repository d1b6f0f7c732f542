def teach(judge, optimizer, real, made):
    answer_real = judge(real)
    answer_made = judge(made)
    loss = ...
