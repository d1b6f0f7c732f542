# %% what stands in axes
import matplotlib.pyplot as plt
import numpy as np
fig, ax = plt.subplots()
ax
# %%
repr(fig), str(fig)
# %%
ax.set_title("a title"); ax.set_xlabel("x")
ax
# %%
ax.plot([1, 2, 3]); ax.plot([3, 2], "o"); ax.scatter([1, 2], [3, 4]); ax.bar([1, 2], [3, 4]); ax.text(1, 1, "t")
len(ax.lines), len(ax.collections), len(ax.patches), len(ax.texts), len(ax.images), len(ax.containers)
# %%
ax.lines[0].get_label(), ax.lines[1].get_label(), ax.lines[1].get_marker(), ax.lines[1].get_linestyle()
# %%
[l.get_color() for l in ax.lines]
# %%
print(ax.lines[0])
ax.get_lines()
# %%
print(ax.patches[1])
ax.patches[1].get_height(), ax.patches[1].get_x(), ax.patches[1].get_width()
# %% limits
[round(float(v), 6) for v in ax.get_xlim() + ax.get_ylim()]
# %%
ax.set_xlim(0, 5)
# %%
ax.set_ylim(top=7)
# %%
ax.set_ylim(3, -3), ax.yaxis_inverted()
# %%
ax.set_xlim((2, 2.5)); ax.get_xlim()
# %%
ax.axis()
# %%
ax.axis([0, 1, 2, 3])
# %%
ax.get_xticks()
# %%
ax.set_xticks([0, 0.5, 1]); ax.get_xticks()
# %%
ax.set_xticklabels(["a", "b", "c"])
# %%
ax.set_xticklabels(["a", "b"])
# %%
[t.get_text() for t in ax.get_xticklabels()]
# %%
ax.set_yticks([2, 2.5], labels=["low", "high"])
[t.get_text() for t in ax.get_yticklabels()], ax.get_yticks()
# %% automatic ticks
fig, ax = plt.subplots()
ax.plot(range(50))
ax.get_xticks(), ax.get_yticks()
# %%
fig, ax = plt.subplots(figsize=(3, 2))
ax.plot([0, 0.013], [1e6, 3e6])
ax.get_xticks(), ax.get_yticks()
# %%
fig, ax = plt.subplots(figsize=(16, 4))
ax.plot(np.linspace(-3, 3, 11) ** 3)
ax.get_xticks(), ax.get_yticks()
# %% limits of other plots
def lim(draw):
    fig, ax = plt.subplots()
    draw(ax)
    found = [round(float(v), 5) for v in ax.get_xlim() + ax.get_ylim()]
    plt.close(fig)
    return found
lim(lambda a: a.bar([1, 2, 3], [3, 4, 5])), lim(lambda a: a.barh(["a", "b"], [1, -2])), lim(lambda a: a.hist([1, 2, 2, 5]))
# %%
lim(lambda a: a.scatter([1, 2], [3, 40])), lim(lambda a: a.fill_between([0, 1, 2], [1, 3, 2])), lim(lambda a: a.step([1, 2], [3, 4]))
# %%
lim(lambda a: a.imshow(np.zeros((3, 5)))), lim(lambda a: a.imshow(np.zeros((3, 5)), origin="lower")), lim(lambda a: a.imshow(np.zeros((3, 5)), extent=(0, 1, 0, 2)))
# %%
lim(lambda a: (a.plot([1, 2]), a.axhline(5), a.axvline(-1))), lim(lambda a: a.axhline(0.5)), lim(lambda a: a.axvspan(2, 3))
# %%
lim(lambda a: a.semilogy([1, 10, 1000])), lim(lambda a: a.loglog([1, 10], [1, 100])), lim(lambda a: (a.plot([0, 1, 100]), a.set_yscale("log")))
# %%
lim(lambda a: None), lim(lambda a: a.set_yscale("log")), lim(lambda a: a.plot([])), lim(lambda a: a.plot([np.nan, 1, 2]))
# %%
lim(lambda a: a.plot([0, 0])), lim(lambda a: a.plot([1e9, 1e9 + 1])), lim(lambda a: a.plot([5], [3], "o"))
# %%
lim(lambda a: (a.plot([1, 2]), a.margins(0))), lim(lambda a: (a.plot([1, 2]), a.margins(x=0.2))), lim(lambda a: (a.plot([1, 2]), a.axis("tight")))
# %%
lim(lambda a: a.errorbar([1, 2], [3, 4], yerr=0.5)), lim(lambda a: a.hlines(2, 0, 5)), lim(lambda a: a.vlines([1, 2], 0, 3))
# %%
lim(lambda a: (a.plot([1, 2]), a.invert_yaxis())), lim(lambda a: (a.plot([1, 2]), a.set_xlim(left=0))), lim(lambda a: a.pie([1, 2]))
# %%
lim(lambda a: a.pcolormesh(np.zeros((3, 4)))), lim(lambda a: a.contour(np.arange(12).reshape(3, 4))), lim(lambda a: a.quiver([0, 1], [0, 1], [1, 1], [1, 0]))
# %%
lim(lambda a: a.stackplot([0, 1, 2], [1, 2, 3], [2, 2, 2])), lim(lambda a: a.boxplot([1, 2, 3, 10])), lim(lambda a: a.stem([1, 2, 3]))
# %% shared axes
fig, axes = plt.subplots(2, 2, sharex=True, sharey="row")
axes[0, 0].plot([0, 10], [0, 1]); axes[1, 1].plot([0, 20], [0, 5])
[round(float(v), 3) for v in axes[1, 0].get_xlim() + axes[1, 0].get_ylim() + axes[0, 1].get_ylim()]
# %% a second y axis
fig, ax = plt.subplots()
ax.plot([0, 1], [0, 1]); other = ax.twinx(); other.plot([0, 2], [0, 100])
len(fig.axes), [round(float(v), 3) for v in ax.get_xlim() + ax.get_ylim() + other.get_ylim()], type(other).__name__
# %% scales
ax.get_xscale(), other.get_yscale(), ax.set_yscale("log"), ax.get_yscale()
# %%
ax.set_yscale("nope")
# %% colour limits
im = plt.imshow([[1.0, 2.0], [3.0, float("nan")]], vmin=0)
im.get_clim(), im.get_extent(), im.get_array().shape, im.get_cmap().name, im.get_size()
# %%
im = plt.imshow([[1.0, 2.0], [3.0, 2.0]]); im.set_clim(1, 2); im.set_cmap("gray"); im.get_clim(), im.get_cmap().name
# %%
plt.figure(); im = plt.imshow([[1.0, 2.0], [3.0, 2.0]]); bar = plt.colorbar(im, label="v")
type(bar).__name__, len(plt.gcf().axes)
# %% the figure
fig = plt.figure(figsize=(4, 3), dpi=50)
print(fig, fig.get_size_inches(), fig.number > 0)
plt.subplot(2, 2, 3), plt.subplot(224)
len(fig.axes), plt.gca() is fig.axes[-1], plt.gcf() is fig
# %%
plt.subplot(221).get_position()
# %%
plt.close("all"); plt.get_fignums()
# %%
plt.figure(); plt.figure(); plt.get_fignums(), plt.gcf().number
# %%
plt.suptitle("all")
# %%
plt.text(0.5, 0.25, "here"), plt.annotate("there", (1, 2)), plt.xlabel("step"), plt.ylabel("value")
# %%
plt.gca().get_legend(), plt.legend(["a"]).get_texts()
