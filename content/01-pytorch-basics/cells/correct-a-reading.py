days[2, 1] = 13.5
days
