# %%
import numpy as np
import pandas as pd
df = pd.DataFrame({'name': ['Ann', 'Bob', 'Cid', 'Dee'], 'age': [31, 25, 47, 25], 'score': [1.5, np.nan, 3.0, 2.5]})
s = pd.Series([3.0, np.nan, 1.0, 2.0], index=list('abcd'), name='v')
# %%
df.sort_values('age', acsending=False)
# %%
df.groupby('age', sorted=True)
# %%
df.drop(column='age')
# %%
df.dropna(on='age')
# %%
df.fillna(valeu=0)
# %%
df.rename(column={'age': 'years'})
# %%
df.reset_index(dorp=True)
# %%
df.set_index('name', inplac=True)
# %%
df.merge(df, onn='name')
# %%
pd.concat([df, df], ignore_indx=True)
# %%
pd.get_dummies(df, colums=['name'])
# %%
s.rolling(2, centre=True)
# %%
s.sort_values(acsending=True)
# %%
df.shift(perods=1)
# %%
df.to_csv(indx=False)
# %%
df.replace(to_replce=1)
# %%
s.sum(skipna=False)
# %%
s.mean(skipna=False), s.max(skipna=False), s.std(skipna=False)
# %%
df[['age', 'score']].mean(skipna=False)
# %%
df[['age', 'score']].sum(axis=1, skipna=False)
# %%
df[['age', 'score']].sum(min_count=4)
# %%
s.sum(min_count=4)
# %%
s.sort_values(na_position='first')
# %%
df.sort_values('score', na_position='first')
# %%
df.nunique(dropna=False)
# %%
s.nunique(dropna=False)
# %%
t = s.copy()
t.dropna(inplace=True)
t
# %%
t.rename('w', inplace=True)
t
# %%
t.replace(1.0, 9.0, inplace=True)
t
# %%
t.drop('a', inplace=True)
t
# %%
t.reset_index(inplace=True)
# %%
t.reset_index(drop=True, inplace=True)
t
# %%
t.sort_index(inplace=True)
t
# %%
t.clip(3, 5, inplace=True)
t
# %%
f = df.copy()
f.replace(25, 26, inplace=True)
f
# %%
df[['age', 'score']].diff(axis=1)
# %%
df[['age', 'score']].cumsum(axis=1)
# %%
df.shift(1, fill_value=0)
# %%
df[['age', 'score']].corr(method='spearman')
# %%
s.map({3.0: 'x'}, na_action='ignore')
# %%
s.map(lambda v: v + 1, na_action='ignore')
# %%
s.rank(pct=True)
# %%
s.drop('z', errors='ignore')
# %%
s.drop('z')
# %%
df.groupby('age').mean(numeric_only=True)
# %%
df.groupby('age').score.mean(foo=1)
# %%
df.mean(axs=1)
# %%
s.mean(axs=1)
# %%
df.head(m=2)
# %%
df.describe(includ='all')
# %%
df.pivot_table(vales='age', index='name')
# %%
s.value_counts(normalise=True)
# %%
s.str.upper()
# %%
df.name.str.contains('a', cas=False)
# %%
df.astype(int, error='ignore')
# %%
df.sample(2, randomstate=1)
# %%
df.quantile(0.5, axes=1)
# %%
s.any(axs=0), s.all(foo=1)
# %%
s.cumsum(foo=1)
# %%
s.round(decimal=1)
# %%
pd.to_numeric(['1', 'x'], error='coerce')
# %%
pd.cut([1, 2], 2, label=['a', 'b'])
# %%
pd.DataFrame({'a': [1]}, column=['a'])
# %%
pd.Series([1], indx=['a'])
# %%
pd.read_csv('nothing.csv', seperator=';')
# %%
df.plot(kindd='bar')
# %%
s.explode(ignore_index=True)
# %%
s.rename('w', axis=0, copy=True)
# %%
df.rename(columns={'age': 'years'}, copy=False)
# %%
df.where(df.age > 26, axes=0)
# %%
df.corr(methods='x')
# %%
df.insert(0, 'k', 1, allow_dup=True)
