answer = D(G(seed))
loss = D.loss_function(answer, yes)
loss.backward()

print("answer", round(answer.item(), 4), "loss", round(loss.item(), 4))
print("the generator's last biases:    ", G.layers[2].bias.grad)
print("the discriminator's last bias:  ", D.layers[2].bias.grad)
