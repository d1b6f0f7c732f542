import math
for losses in (d_losses, g_losses):
    mean = sum(losses[-last:]) / last
    assert abs(mean - math.log(2)) < 0.05, mean
