# %%
import matplotlib.pyplot as plt
import numpy as np
plt.plot([1, 2], [1, 2, 3])
# %%
plt.plot([1, 2], "foo")
# %%
plt.plot([1], color="nope")
# %%
plt.plot([1], foo=3)
# %%
plt.plot(np.zeros((2, 2, 2)))
# %%
plt.plot([1], linestyle="x")
# %%
plt.plot([1], marker="q")
# %%
plt.scatter([1], [1, 2])
# %%
plt.scatter([1, 2], [1, 2], c=[1, 2, 3])
# %%
plt.scatter([1, 2], [1, 2], s=[1, 2, 3])
# %%
plt.bar([1, 2], [1, 2, 3])
# %%
plt.imshow([["a"]])
# %%
plt.imshow(np.zeros((2, 2)), interpolation="foo")
# %%
plt.imshow(np.zeros((2, 2)), origin="middle")
# %%
plt.imshow(np.zeros((2, 2)), aspect="foo")
# %%
plt.imshow(np.zeros((2, 2, 5)))
# %%
plt.imshow(np.zeros((28, 28, 1))).get_array().shape
# %%
plt.legend(loc="nope")
# %%
plt.xlim("a")
# %%
plt.xlim(1, 2, 3)
# %%
plt.xlim(float("nan"), 1)
# %%
plt.yscale("nope")
# %%
plt.fill_between([1, 2], [1, 2, 3])
# %%
plt.subplots(0, 1)
# %%
plt.subplot(2, 2, 5)
# %%
plt.subplot(2, 2)
# %%
plt.subplot(1)
# %%
plt.axis("foo")
# %%
plt.contour([1, 2])
# %%
plt.contour([[1, 2]])
# %%
plt.contour([1, 2, 3], [1, 2], [[1, 2], [3, 4]])
# %%
plt.style.use("nope")
# %%
plt.text(1, 2)
# %%
plt.figure("a").add_subplot(4, 4)
# %%
plt.colorbar()
# %%
fig, ax = plt.subplots(1, 2)
ax.plot([1, 2])
# %%
plt.hist([1, 2], bins=0)
# %%
plt.hist([1, 2], bins=[1])
# %%
plt.pie([-1, 2])
# %%
plt.figure(figsize=(-1, 2))
# %%
plt.plot()
# %%
plt.plot(x=[1], y=[2])
# %%
plt.title()
# %%
plt.errorbar([1, 2], [1, 2], yerr=[1, 2, 3])
# %%
plt.xticks([1, 2], ["a"])
# %%
plt.xticks(labels=["a"])
# %%
plt.plot([1, 2], [3, 4], "r", color="b")[0].get_color()
# %%
plt.plot([1, 2], label="x", lw=3, ls=":", ms=4, mfc="r")[0].get_markerfacecolor()
# %%
plt.get_cmap("nope")
# %%
plt.cm.nope
# %%
plt.matshow([1, 2])
# %%
plt.quiver([1], [1], [1, 2], [1, 2])
# %%
plt.close(3.5)
# %%
plt.gca().set_foo(3)
# %%
plt.gca().set(title="t", foo=3)
# %%
plt.bar(["a", "b", "a"], [1, 2, 3]).patches[2].get_x()
