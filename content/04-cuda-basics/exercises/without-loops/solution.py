def distances(points):
    differences = points[:, None, :] - points[None, :, :]
    return (differences**2).sum(dim=2).sqrt()
