paths = pandas.DataFrame(rows, columns=["1st", "2nd", "3rd", "4th"])
paths.plot(ylim=(0, 1), figsize=(12, 5), grid=True)
plt.show()
