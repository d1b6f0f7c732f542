# %%
import matplotlib
import matplotlib.pyplot as plt
# %%
plt.rcParams['axes.gird'] = True
# %%
plt.rcParams['axes.gird']
# %%
plt.rcParams['axes.grid'] = 'perhaps'
# %%
plt.rcParams['font.size'] = 'big'
# %%
plt.rcParams['figure.figsize'] = 3
# %%
plt.rc('axes', gird=True)
# %%
plt.rcParams.update({'lines.width': 3})
# %%
plt.style.use('gplot')
# %%
plt.style.use({'axes.gird': True})
# %%
with plt.rc_context({'lines.linewidth': 4, 'lines.marker': 'o'}):
    line = plt.plot([1, 2])[0]
line.get_linewidth(), line.get_marker(), plt.plot([1, 2])[0].get_linewidth()
# %%
with plt.style.context({'axes.spines.top': False, 'axes.facecolor': 'red'}):
    ax = plt.figure().add_subplot()
ax.spines['top'].get_visible(), ax.spines['left'].get_visible(), ax.get_facecolor()
# %%
plt.rcParams['axes.spines.top'], plt.rcParams['lines.linewidth']
# %%
plt.rc('lines', lw=3)
plt.rcParams['lines.linewidth'], plt.plot([1, 2], linewidth=1)[0].get_linewidth(), plt.plot([1, 2])[0].get_linewidth()
# %%
matplotlib.rcdefaults()
plt.rcParams['lines.linewidth']
# %%
plt.rcParams['font.size'] = '12'
plt.rcParams['font.size']
# %%
plt.rcParams['axes.grid'] = 'on'
plt.rcParams['axes.grid']
# %%
plt.style.use('seaborn-nothing')
