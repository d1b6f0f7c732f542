def bytes_of(tensors):
    return sum(t.numel() * t.element_size() for t in tensors)

weights, gradients, moments = [], [], []
for network in [discriminator, generator]:
    for p in network.parameters():
        weights.append(p)
        gradients.append(p.grad)
        state = network.optimizer.state[p]
        moments += [state["exp_avg"], state["exp_avg_sq"]]

print(f"weights:   {bytes_of(weights):>12,} bytes")
print(f"gradients: {bytes_of(gradients):>12,} bytes")
print(f"moments:   {bytes_of(moments):>12,} bytes")
