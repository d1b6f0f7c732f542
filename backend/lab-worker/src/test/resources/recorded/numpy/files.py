# %%
import numpy as np
a = np.arange(6.0).reshape(2, 3) / 4
np.save("a.npy", a)
np.savez("both.npz", a=a, b=np.array([1, 2]))
b = np.load("a.npy")
z = np.load("both.npz")
print(b, b.dtype, sorted(z.files), z["b"], np.array_equal(a, z["a"]))
# %%
np.savetxt("t.csv", a, delimiter=",")
print(open("t.csv").read())
np.savetxt("i.txt", np.array([[1, 2], [3, 4]]), fmt="%d", header="x y")
print(open("i.txt").read())
np.loadtxt("t.csv", delimiter=","), np.loadtxt("i.txt"), np.loadtxt("i.txt", dtype=int, skiprows=1), np.loadtxt("t.csv", delimiter=",", usecols=(0, 2)), np.loadtxt("t.csv", delimiter=",", max_rows=1), np.genfromtxt("t.csv", delimiter=",")
# %%
with open("gaps.csv", "w") as f:
    f.write("1,2,\n,5,6\n")
np.genfromtxt("gaps.csv", delimiter=",")
# %%
with open("row.txt", "w") as f:
    f.write("5,0,255,128")
line = open("row.txt").readline()
values = line.split(",")
image = np.asfarray(values[1:]).reshape(1, 3)
scaled = image / 255.0 * 0.99 + 0.01
targets = np.zeros(10) + 0.01
targets[int(values[0])] = 0.99
image, scaled, targets, np.array(values, dtype=float), np.array(values[1:], dtype="float32").dtype
# %%
np.save("bools", np.array([True, False]))
np.save("ints.npy", np.array([[1], [2]], dtype=np.int16))
np.load("bools.npy"), np.load("ints.npy"), open("ints.npy", "rb").read()[:10]
