def variety(images):
    return round(images.std(dim=0).mean().item(), 4)

with torch.no_grad():
    plain = G(torch.rand(500, 1))

print("real digits:     ", variety(real))
print("generated images:", variety(plain))
