# %%
import numpy as np
import matplotlib as mpl
import matplotlib.pyplot as plt
from matplotlib.gridspec import GridSpec
from matplotlib import cm
import matplotlib.patches as mpatches
import matplotlib.ticker as ticker
from pathlib import Path
rng = np.random.default_rng(0)
# %%
plt.rcParams['figure.figsize'] = (6, 3)
plt.rcParams.update({'axes.grid': True, 'font.size': 9, 'lines.linewidth': 1.5})
mpl.rcParams['axes.titlesize'], plt.rcParams['figure.figsize'], plt.rcParams['axes.grid'], plt.rcParams['lines.linewidth']
# %%
plt.style.use('nonsense')
# %%
x = np.linspace(0, 2 * np.pi, 100)
fig, axs = plt.subplots(nrows=2, ncols=2, figsize=(8, 6), sharex='col', constrained_layout=True)
axs[0, 0].plot(x, np.sin(x), 'r--', label=r'$\sin x$')
axs[0, 1].plot(x, np.cos(x), color='#00aa88', lw=3, marker='o', markevery=10, ms=4, label='cos')
axs[1, 0].fill_between(x, np.sin(x), 0, where=np.sin(x) > 0, alpha=.3, color='g')
axs[1, 1].step(x[::10], np.sin(x)[::10], where='mid')
for ax in axs.ravel():
    ax.axhline(0, color='k', lw=.5)
    ax.set_ylim(-1.2, 1.2)
axs[0, 0].legend(frameon=False, fontsize='small')
axs.shape, axs[0, 0].get_ylim(), axs[0, 1].lines[0].get_color(), axs[0, 0].get_legend_handles_labels()[1], len(fig.get_axes())
# %%
fig = plt.figure(figsize=(7, 4))
gs = GridSpec(2, 3, figure=fig, width_ratios=[1, 1, 2], hspace=.3)
wide = fig.add_subplot(gs[0, :])
left = fig.add_subplot(gs[1, 0]); right = fig.add_subplot(gs[1, 1:])
wide.bar(['a', 'b', 'c'], [3, 1, 2], color=['C0', 'C1', 'C2'], yerr=[.1, .2, .1], capsize=3)
left.pie([1, 2, 3], labels=list('xyz'), autopct='%1.0f%%', startangle=90)
n, bins, patches = right.hist(rng.normal(size=500), bins=12, range=(-3, 3), density=True, histtype='stepfilled', edgecolor='k')
n.shape, bins[:3], len(fig.axes), [t.get_text() for t in wide.get_xticklabels()], round((n * np.diff(bins)).sum(), 3)
# %%
fig, ax1 = plt.subplots()
ax2 = ax1.twinx()
ax1.plot([1, 2, 3], [10, 20, 15], 'b-'); ax2.plot([1, 2, 3], [.1, .5, .2], 'r-')
ax1.set_xlabel('epoch'); ax1.set_ylabel('loss', color='b'); ax2.set_ylabel('accuracy', color='r')
ax1.tick_params(axis='y', labelcolor='b')
ax1.set_xticks([1, 2, 3]); ax1.set_xticklabels(['one', 'two', 'three'], rotation=45, ha='right')
ax1.get_ylabel(), ax2.get_ylabel(), ax1.get_xlim() == ax2.get_xlim(), [t.get_text() for t in ax1.get_xticklabels()]
# %%
X, Y = np.meshgrid(np.linspace(-2, 2, 30), np.linspace(-1, 1, 20))
Z = np.exp(-X ** 2 - Y ** 2)
fig, (a, b, c) = plt.subplots(1, 3, figsize=(12, 3))
cs = a.contour(X, Y, Z, levels=5, cmap='viridis'); a.clabel(cs, inline=True, fontsize=7)
cf = b.contourf(X, Y, Z, 10, cmap=plt.cm.plasma); fig.colorbar(cf, ax=b)
pc = c.pcolormesh(X, Y, Z, shading='auto', vmin=0, vmax=1)
c.quiver(X[::6, ::6], Y[::6, ::6], -X[::6, ::6], -Y[::6, ::6])
c.set_aspect('equal'); c.invert_yaxis()
cs.levels, c.get_ylim(), pc.get_clim(), Z.shape
# %%
plt.savefig('nowhere/x.png')
# %%
fig, ax = plt.subplots()
ax.scatter(rng.random(20), rng.random(20), s=rng.integers(10, 90, 20), c=np.arange(20), cmap='coolwarm', alpha=.6, marker='^')
ax.annotate('here', xy=(.5, .5), xytext=(.7, .8), textcoords='axes fraction', arrowprops={'arrowstyle': '->'}, bbox=dict(boxstyle='round', fc='w'))
ax.add_patch(mpatches.Circle((.2, .2), .1, fill=False, ls='--')); ax.add_patch(mpatches.Rectangle((0, 0), .2, .3, facecolor='none', edgecolor='r'))
ax.text(.1, .9, 'text', transform=ax.transAxes, fontweight='bold'); ax.axvspan(.4, .6, color='y', alpha=.2)
ax.spines['top'].set_visible(False); ax.spines[['right']].set_visible(False)
ax.xaxis.set_major_locator(ticker.MultipleLocator(.25)); ax.yaxis.set_major_formatter(ticker.FormatStrFormatter('%.2f'))
ax.set(xlim=(0, 1), ylim=(0, 1), xlabel='x', title='points')
ax.get_xticks(), len(ax.patches), len(ax.texts), ax.texts[0].get_text(), ax.spines['top'].get_visible()
# %%
handles = [mpatches.Patch(color=c, label=l) for c, l in zip(('r', 'b'), ('real', 'fake'))]
leg = plt.legend(handles=handles, loc='upper center', bbox_to_anchor=(.5, 1.1), ncol=2, title='kind')
[t.get_text() for t in leg.get_texts()], leg.get_title().get_text()
# %%
ax.plot([1, 2, 3], [1, 2])
# %%
ax.plot([1, 2], 'qq')
# %%
plt.imshow(np.zeros((2, 2, 5))); plt.show(); plt.show()
# %%
plt.imshow(Z, cmap='nope'); plt.show()
# %%
plt.plot([1, 2], colour='r')
# %%
plt.subplots(2, 2)[1][2, 0]
# %%
plt.subplot(2, 2, 5)
# %%
for step in range(3):
    plt.clf(); plt.plot(np.arange(step + 2)); plt.title(f'step {step}'); plt.pause(0.001)
plt.gca().get_title(), len(plt.gca().lines)
# %%
plt.rcdefaults(); plt.rcParams['figure.figsize'], fig.get_size_inches(), fig.dpi
