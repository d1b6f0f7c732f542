in_one_step = 0.1
for_ever = 0.2
too_large = 0.4
