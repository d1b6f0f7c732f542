with torch.no_grad():
    for i in range(3):
        unseen = faces[len(faces) - 1 - i].to(device)
        noise = torch.rand(218, 178, 3, device=device)
        print(f"face: {discriminator(unseen).item():.3f}   "
              f"noise: {discriminator(noise).item():.3f}")
