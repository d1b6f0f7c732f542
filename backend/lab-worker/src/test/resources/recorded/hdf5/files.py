# %%
import h5py
import numpy as np
with h5py.File("a.h5", "w") as f:
    g = f.create_group("g")
    g.attrs["n"] = 3
    g.create_dataset("x", data=np.arange(12).reshape(3, 4), compression="gzip")
    f["g/deep/y"] = np.array([1.5, 2.5], dtype=np.float32)
    f["flag"] = np.array([True, False])
    f["one"] = 7
    f["word"] = "text"
    f.create_dataset("zeros", (2, 2), dtype="int8")
    f["zeros"][0, 1] = 5
    f.create_dataset("parts", data=np.arange(100).reshape(10, 10), chunks=(4, 5), compression="gzip", shuffle=True)
    print(f, g, list(f), "g/x" in f, f["g"].keys(), len(g))
# %%
f = h5py.File("a.h5", "r")
print(f["g/x"][1], f["g"]["x"][1, 2], f["g/x"][:, 1], f["g/x"][()].sum(), f["g/deep/y"][:], f["flag"][:], f["one"][()], f["word"][()], f["zeros"][:], f["parts"][3:5, 4:6], f["parts"].chunks)
print(f["g"].attrs["n"], dict(f["g"].attrs), f["g/x"].shape, f["g/x"].dtype, f["parts"].shuffle, f.mode, f["g"].parent.name, f["g/x"].file.filename)
f["g/x"], f["g/deep"], f["one"], f
# %%
f.visit(print)
[n for n in f["g"]], [(k, type(v).__name__) for k, v in f.items()], f.get("none"), f.get("one")[()], [row.tolist() for row in f["g/x"]][2], np.array(f["g/x"]).mean(), f["g/x"][f["g/x"][:] > 8]
# %%
f["none"]
# %%
f["g/none"]
# %%
f["new"] = 1
# %%
f.close()
f["g"]
# %%
f, bool(f)
# %%
h5py.File("missing.h5", "r")
# %%
with h5py.File("a.h5", "a") as f:
    f["more"] = np.ones(2)
    f["one"][()] = 8
    del f["flag"]
with h5py.File("a.h5", "r") as f:
    print(list(f), f["more"][:], f["one"][()], f["g/x"][0])
# %%
with h5py.File("b.h5", "w") as f:
    f.create_group("a")
    f.create_group("a")
