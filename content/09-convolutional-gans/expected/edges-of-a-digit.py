assert tuple(edges.shape) == (1, 2, 26, 26), edges.shape
window = digit[0, 0, 9:12, 12:15]
by_hand = (window[:, 2] - window[:, 0]).sum().item()
assert abs(edges[0, 0, 9, 12].item() - by_hand) < 1e-4, (edges[0, 0, 9, 12], by_hand)
for channel in range(2):
    assert edges[0, channel].max().item() > 1 and edges[0, channel].min().item() < -1, edges[0, channel]
