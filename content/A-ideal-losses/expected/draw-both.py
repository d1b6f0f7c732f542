assert len(runs) == 2 and min(runs['MSE'][1]) > 0
