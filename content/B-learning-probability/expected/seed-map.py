assert regions.shape == (81, 81), regions.shape
areas = [(regions == kind).float().mean().item() for kind in range(3)]
for area, share in zip(areas, counted['generated']):
    assert abs(area - share) < 0.06, (areas, counted)
