generator.eval()
with torch.no_grad():
    generated = generator(seeds)
show_faces(generated)
