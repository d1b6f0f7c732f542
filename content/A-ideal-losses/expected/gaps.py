assert len(found['MSE']) == len(found['BCE']) == 4, found
assert abs(found['MSE'][0] - 0.25) < 0.01, found
assert abs(found['BCE'][0] - math.log(2)) < 0.01, found
for losses in found.values():
    assert losses[0] > losses[1] > losses[2] > losses[3] > 0, losses
