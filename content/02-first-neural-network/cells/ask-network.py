label, image, target = test_data[19]
answer = network(image)
print("largest output:", answer.argmax().item())

outputs = pandas.DataFrame(answer.detach().numpy())
outputs.plot(kind="bar", legend=False, ylim=(0, 1))
plt.show()
