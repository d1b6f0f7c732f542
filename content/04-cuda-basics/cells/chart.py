import matplotlib.pyplot as plt

plt.figure(figsize=(9, 6))
for name in ways:
    plt.loglog(sizes, timings[name], marker="o", label=name)
plt.xlabel("rows and columns")
plt.ylabel("seconds")
plt.grid(True)
plt.legend()
plt.show()
