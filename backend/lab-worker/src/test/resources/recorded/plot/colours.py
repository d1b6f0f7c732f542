# %%
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
from matplotlib import cm, colors
colors.to_rgba("r", 0.5), colors.to_rgba("C1"), colors.to_hex("tab:green"), colors.to_rgb("0.5"), colors.to_rgba("#ff8000", 0.5)
# %%
colors.to_rgba("nope")
# %%
colors.to_rgba((1, 2, 3))
# %%
colors.to_rgba("none"), colors.is_color_like("g"), colors.is_color_like(3)
# %%
plt.get_cmap("gray")(0.5), plt.get_cmap("gray_r")(0), plt.get_cmap("tab10")(1), cm.get_cmap("Blues").N
# %%
plt.cm.bwr(np.array([0.0, 0.5, 1.0]), bytes=True)
# %%
[plt.get_cmap(n)(100, bytes=True) for n in ("viridis", "plasma", "inferno", "magma", "hot", "cool", "coolwarm", "RdBu", "jet", "spring", "Greys", "gray_r")]
# %%
norm = colors.Normalize(0, 10)
float(norm(5)), norm([0, 5, 20]).tolist(), norm.inverse(0.5)
# %%
float(colors.LogNorm(1, 100)(10)), float(colors.PowerNorm(2, 0, 10)(5))
# %%
colors.ListedColormap(["r", "g"])(0), colors.LinearSegmentedColormap.from_list("x", ["black", "white"])(128)
# %%
len(plt.colormaps()), "viridis" in plt.colormaps(), matplotlib.colormaps["hot"].name
# %%
plt.rcParams["figure.figsize"], plt.rcParams["image.cmap"], plt.rcParams["lines.linewidth"]
# %%
plt.rcParams["nope.nope"] = 3
# %%
plt.rcParams["figure.figsize"] = (4, 3); plt.figure().get_size_inches()
# %%
plt.rcParams["axes.prop_cycle"].by_key()["color"][:3]
# %%
points = plt.scatter([1, 2, 3], [1, 2, 3], c=[0.1, 0.5, 0.9], cmap="gray")
points.get_offsets().shape, points.get_array().tolist(), points.get_clim(), points.get_sizes()
# %%
points = plt.scatter([1, 2], [1, 2], c="red", s=20)
points.get_facecolor(), type(points).__name__
# %%
bars = plt.bar([1, 2], [3, 4], color=["r", "b"], alpha=0.5)
[b.get_facecolor() for b in bars]
# %%
n, edges, patches = plt.hist([[1, 2, 2], [3, 4]], bins=2, label=["a", "b"])
n, edges, len(patches)
# %%
plt.hist([1, 2, 2, 3, 7], bins=3, density=True)[0].round(4), plt.hist([1, 2, 2, 3], bins=3, cumulative=True)[0]
# %%
plt.hist(np.arange(10), bins=[0, 5, 9], weights=np.ones(10) * 2)[0]
# %%
plt.hist(np.arange(10), bins="auto")[1].round(3)
# %%
plt.hist2d([1, 2, 3], [1, 2, 3], bins=3)[0]
# %%
cs = plt.contourf(np.arange(20).reshape(4, 5))
cs.levels, plt.contour(np.arange(20).reshape(4, 5), 4).levels
# %%
plt.contour(np.arange(20).reshape(4, 5), [3, 7]).levels, plt.contourf(np.arange(20.0).reshape(4, 5) / 7, 5).levels
# %%
plt.figure(); legend = plt.plot([1], label="a")[0].axes.legend(title="T", ncol=2)
legend.get_title().get_text(), [t.get_text() for t in legend.get_texts()], len(legend.get_lines())
# %%
plt.figure(); plt.plot([1, 2], label="a"); plt.bar([1, 2], [3, 4], label="b"); plt.plot([1, 2])
ax = plt.gca()
h, l = ax.get_legend_handles_labels(); l
