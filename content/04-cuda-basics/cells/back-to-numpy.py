answer = network(images[0])
array = answer.detach().cpu().numpy()
print(type(array).__name__, array.shape)
