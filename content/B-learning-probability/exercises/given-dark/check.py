by_hand = torch.tensor([[0.9, 0.8, 0.1, 0.0, 0.7, 0.2, 0.0, 0.6, 1.0],
                        [0.7, 0.1, 0.9, 0.0, 0.2, 0.2, 0.0, 0.6, 0.0],
                        [0.2, 0.9, 0.9, 1.0, 0.9, 0.8, 0.0, 0.6, 1.0],
                        [0.8, 0.9, 0.3, 0.4, 0.6, 0.2, 1.0, 0.3, 1.0]])
for images, first, second in [(by_hand, 0, 4), (by_hand, 4, 0), (by_hand, 7, 2), (by_hand, 3, 6), (many[:300], 4, 0)]:
    got = given_dark(images, first, second)
    fine = not isinstance(got, bool) and hasattr(got, '__float__') and not isinstance(got, str)
    assert fine, say('type', got=repr(got))
    rows = [row for row in images.tolist() if row[first] > 0.5]
    both = len([row for row in rows if row[second] > 0.5])
    want = both / len(rows)
    assert abs(float(got) - want) < 1e-4, say('value', known=len(rows), first=first, second=second, both=both, want=round(want, 4), got=round(float(got), 4))
