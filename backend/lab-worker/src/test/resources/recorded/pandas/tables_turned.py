# %%
import numpy as np, pandas as pd
# %%
d = pd.DataFrame({'g': ['b', 'a', 'b', 'a'], 'h': ['x', 'y', 'y', 'y'], 'v': [1, 2, 3, 4]})
d.groupby(['g', 'h']).size().unstack()
# %%
d.groupby(['g', 'h'])['v'].sum().unstack(fill_value=0)
# %%
d.groupby(['g', 'h'])['v'].sum().unstack(level=0)
# %%
d.groupby('g')['v'].sum().unstack()
# %%
d[['v']].stack()
# %%
d.stack()
# %%
pd.DataFrame([[1, 2], [3, 4]], columns=['q', 'p']).stack().unstack()
# %%
a, b = ['x', 'y', 'x', 'z'], ['n', 'n', 'm', 'n']
pd.crosstab(np.array(a), np.array(b))
# %%
pd.crosstab(np.array(a), np.array(b), margins=True)
# %%
pd.crosstab(pd.Series(a, name='A'), pd.Series(b, name='B'), margins=True, margins_name='Total')
# %%
pd.crosstab(pd.Series(a, name='A'), pd.Series(b, name='B'), normalize='index')
# %%
pd.crosstab(pd.Series(a), pd.Series(b), normalize=True)
# %%
pd.crosstab(pd.Series(a), pd.Series(b), normalize='columns', margins=True)
# %%
pd.crosstab(pd.Series(a), pd.Series(b), values=pd.Series([1., 2, 3, 4]), aggfunc='mean')
# %%
pd.crosstab(a, b)
# %%
pd.crosstab(index=pd.Series([1, 0, 1]), columns='count')
# %%
x = pd.DataFrame([[1, 2], [3, 4]], columns=['p', 'q'], index=['a', 'b']); x.stack()
# %%
x.stack().unstack()
# %%
x.stack().index
# %%
x.T.stack().describe()
# %%
x.unstack()
# %%
import pandas as pd, numpy as np
d = pd.DataFrame([[1, 2], [3, 5]], columns=['a', 'b']); e = pd.DataFrame({'p': [1., 2.], 'q': ['x', 'y']})
d.div(d.values.sum(1), axis=0), d.div(d.sum(axis=1), axis=0), d.div(d.sum()), d.sub([1, 2], axis='index'), d.mul([1, 2]), d.mul(np.array([1, 2])), d.add([10, 20], axis=0)
# %%
d.div([1, 2, 3], axis=0)
# %%
d.add(d.iloc[:1], fill_value=0)
# %%
d.add(1, fill_value=0), d.add(pd.DataFrame({'a': [np.nan, 1.], 'c': [1, 2]}), fill_value=10)
# %%
d.add(d.a, fill_value=1)
# %%
s = pd.Series([1., np.nan, 3]); s.add(pd.Series([1., 2.]), fill_value=0), s.sub(1, fill_value=5), s.mul(s)
