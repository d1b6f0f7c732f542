# %%
import matplotlib, matplotlib.pyplot as plt, numpy as np, matplotlib.colors as mcolors, matplotlib.cm as cm, matplotlib.ticker as ticker
# %%
plt.close('all')
# %%
plt.plot([1,2],[1,2,3])
# %%
plt.plot([1,2],[1,2],'zz')
# %%
plt.plot([1,2],[1,2],color='nocolor')
# %%
plt.plot([1,2],foo=3)
# %%
plt.plot([1,2],linestyle='zz')
# %%
plt.plot([1,2],marker='zz')
# %%
plt.plot()
# %%
plt.gcf().number
# %%
plt.xlim(0,10)
# %%
plt.ylim([0,5])
# %%
plt.axis()
# %%
plt.axis([0,1,0,1])
# %%
plt.axis('off')
# %%
plt.axis('foo')
# %%
plt.xlabel('a')
# %%
plt.title('t')
# %%
plt.grid()
# %%
plt.suptitle('s')
# %%
plt.colorbar if False else 0
# %%
plt.close(); plt.close('all')
# %%
plt.scatter([1,2],[3,4,5])
# %%
plt.scatter([1,2],[3,4],c=[1,2,3])
# %%
plt.bar(['a','b'],[1,2])
# %%
plt.bar([1,2],[1,2,3])
# %%
plt.barh(['a','b'],[1,2])[0].get_width()
# %%
plt.hist([1,2,2,3],bins=3)
# %%
plt.hist([1,2,2,3],bins=3,density=True)[0]
# %%
plt.hist([1,2],bins='foo')
# %%
plt.hist([[1,2],[3,4]],bins=2)[0]
# %%
plt.pie([1,2],labels=['a'])
# %%
plt.boxplot([1,2,3]).keys()
# %%
plt.imshow(np.zeros((2,2,2)))
# %%
plt.imshow(np.zeros(3))
# %%
plt.imshow([[1,2],[3,4]],cmap='nocmap')
# %%
plt.imshow(np.eye(3),cmap='gray').get_clim()
# %%
plt.imshow([['a']])
# %%
plt.figure(); plt.colorbar()
# %%
plt.contour([[1,2],[3,4]]).levels
# %%
plt.contourf([[1,2],[3,4]],levels=3).levels
# %%
plt.errorbar([1,2],[1,2],yerr=0.1)
# %%
plt.stem([1,2],[1,2])
# %%
plt.polar([0,1],[1,1]) if False else 0
# %%
plt.subplot(2,2,1)
# %%
plt.subplot(222)
# %%
plt.subplot(2,1,2)
# %%
plt.subplot(2,2,5)
# %%
plt.subplot(0,1,1)
# %%
plt.subplot(12)
# %%
fig, axs = plt.subplots(2,2,figsize=(6,4)); axs.shape, axs[0,0], fig
# %%
fig, axs = plt.subplots(2); axs.plot([1])
# %%
axs[2]
# %%
axs[0].foo
# %%
plt.foo
# %%
plt.figure(5).number
# %%
plt.figure('name').get_label()
# %%
plt.close('all'); plt.get_fignums()
# %%
plt.xscale('log')
# %%
plt.yscale('zz')
# %%
plt.gca().set_yscale('log'); plt.gca().get_yticks()
# %%
plt.tight_layout()
# %%
plt.show()
# %%
plt.draw()
# %%
plt.pause(0.01)
# %%
plt.clf()
# %%
plt.cla()
# %%
plt.savefig('a.png'); import os; os.path.exists('a.png')
# %%
plt.savefig('a.svg')
# %%
plt.style.use('ggplot')
# %%
plt.style.use('nostyle')
# %%
plt.style.use('default'); len(plt.style.available) > 5, 'ggplot' in plt.style.available
# %%
plt.rcParams['figure.figsize']
# %%
plt.rcParams['font.size']
# %%
plt.rcParams['lines.linewidth']
# %%
plt.rcParams['image.cmap']
# %%
plt.rcParams['figure.dpi']
# %%
plt.rcParams['foo']
# %%
plt.rcParams['foo'] = 1
# %%
plt.get_cmap('viridis').name
# %%
plt.get_cmap('gray',3).N
# %%
plt.get_cmap('foo')
# %%
mcolors.to_rgb('red')
# %%
mcolors.to_hex((1,0,0))
# %%
mcolors.to_rgba('C1')
# %%
mcolors.to_rgba('#ff000080')
# %%
mcolors.to_rgb('0.5')
# %%
mcolors.to_rgba('r',0.5)
# %%
mcolors.is_color_like('zz')
# %%
mcolors.TABLEAU_COLORS['tab:blue']
# %%
mcolors.Normalize(0,10)(5)
# %%
mcolors.LogNorm(1,100)(10)
# %%
mcolors.ListedColormap(['r','g'])(1)
# %%
mcolors.LinearSegmentedColormap.from_list('m',['r','b'])(0.5)
# %%
mcolors.TwoSlopeNorm(0,-1,2)(1)
# %%
mcolors.TwoSlopeNorm(0,-1,2)(-0.5)
# %%
mcolors.to_rgb('zz')
# %%
mcolors.rgb_to_hsv([1,0,0])
# %%
mcolors.hsv_to_rgb([0,1,1])
# %%
mcolors.TwoSlopeNorm(5,6,7)
# %%
mcolors.PowerNorm(0.5,0,4)(1)
# %%
mcolors.NoNorm()(3)
# %%
mcolors.CenteredNorm()(0) if False else 0
# %%
fig, ax = plt.subplots(); ax.plot([0,1],[0,1000000]); ax.yaxis.set_major_formatter(ticker.FormatStrFormatter('%.1e')); fig.canvas.draw(); [t.get_text() for t in ax.get_yticklabels()]
# %%
ax.yaxis.set_major_formatter(ticker.FuncFormatter(lambda v,p: f'{v:.0f}!')); fig.canvas.draw(); [t.get_text() for t in ax.get_yticklabels()]
# %%
ax.xaxis.set_major_locator(ticker.MultipleLocator(0.25)); ax.get_xticks()
# %%
ax.xaxis.set_major_locator(ticker.MaxNLocator(3)); ax.get_xticks()
# %%
ax.tick_params(axis='x',colors='red',labelsize=8,rotation=45)
# %%
ax.spines['top'].set_visible(False)
# %%
ax.spines['top'].get_visible()
# %%
ax.spines['foo']
# %%
ax2 = ax.twinx(); ax2.set_ylabel('r'); fig.axes.__len__(), ax2.get_ylabel()
# %%
ax.invert_yaxis(); ax.get_ylim(), ax.yaxis_inverted()
# %%
ax.margins(0.1)
# %%
ax.margins()
# %%
ax.autoscale()
# %%
ax.relim()
# %%
ax.set_aspect('equal')
# %%
ax.get_aspect()
# %%
ax.set_facecolor('y')
# %%
ax.clear()
# %%
ax.get_title()
# %%
ax.set_axis_off()
# %%
ax.set_visible(False)
# %%
ax.cla()
# %%
ax.remove()
# %%
ax.has_data()
# %%
ax.get_title()
# %%
ax.set(foo=1)
# %%
b = plt.gca().bar([1,2],[3,4],color=['r','b'],label='q',hatch='/'); b[0].get_height(), b[0].get_x(), b[0].get_facecolor(), b.patches[1].get_width(), b.get_label(), b[0].get_hatch(), len(b), b
# %%
plt.legend(loc='foo')
# %%
ln = plt.gca().plot([1,2])[0]; ln.set_color('g'), ln.set_linewidth(3), ln.set_linestyle('--'), ln.set_data([1],[2]), ln.get_data(), ln.set_label('n'), ln.get_color(), ln.get_linestyle(), ln.set_foo(3)
# %%
ln.set(color='r',lw=2)
# %%
ln.get_c()
# %%
ln.get_lw()
# %%
plt.getp(ln,'color')
# %%
ln.get_markersize()
# %%
ln.remove()
# %%
plt.hist2d([1,2],[1,2],bins=2)[0]
# %%
plt.streamplot if False else 0
# %%
plt.triplot if False else 0
# %%
plt.magnitude_spectrum if False else 0
# %%
matplotlib.__name__
# %%
matplotlib.rcParams['axes.grid']
# %%
matplotlib.get_backend if False else 0
# %%
matplotlib.use('agg')
# %%
matplotlib.cm.get_cmap('hot').N
# %%
matplotlib.colormaps['viridis'].name
# %%
plt.Circle((0,0),1).get_radius()
# %%
plt.Rectangle((0,0),1,2).get_width()
# %%
matplotlib.patches.FancyArrowPatch((0,0),(1,1)) if False else 0
# %%
matplotlib.foo
# %%
fig.add_subplot(1,2,1)
# %%
fig.add_axes([0,0,1,1])
# %%
fig.suptitle('x').get_text()
# %%
fig.subplots_adjust(hspace=0.5)
# %%
fig.tight_layout()
# %%
fig.savefig('z.png')
# %%
fig.clf()
# %%
fig.gca()
# %%
fig.set_size_inches(3,2)
# %%
fig.get_figwidth()
# %%
fig.text(0.5,0.5,'a')
# %%
fig.colorbar if False else 0
# %%
fig.get_axes()
# %%
fig.set_facecolor('w')
# %%
fig.delaxes(fig.gca())
# %%
fig.axes
# %%
fig.foo
# %%
import matplotlib.image as mpimg; mpimg.imread('a.png').shape, mpimg.imsave('b.png',np.zeros((3,4))), mpimg.imread('b.png').shape, plt.imread('b.png').dtype, plt.imsave('c.png',np.zeros((2,2,3),dtype=np.uint8)), plt.imread('nofile.png')
