with torch.no_grad():
    made, drawn = generator(torch.randn(500, 3)), draw_faces(500)
difference = (made.mean(dim=0) - drawn.mean(dim=0)).abs().mean().item()
assert difference < 0.08, difference
variety = (made.std(dim=0).mean() / drawn.std(dim=0).mean()).item()
assert 0.4 < variety < 2.5, variety
