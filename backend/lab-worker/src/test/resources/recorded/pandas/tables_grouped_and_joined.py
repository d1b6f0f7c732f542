# %%
import numpy as np
import pandas as pd
df = pd.DataFrame({'city': ['Rom', 'Ulm', 'Rom', 'Ulm', 'Bern'], 'year': [2020, 2020, 2021, 2021, 2021],
                   'n': [5, 3, 7, 2, 4], 'x': [1.5, 2.5, np.nan, 4.0, 0.5]})
# %%
df.groupby('city').agg(total=('n', 'sum'), mean_x=('x', 'mean'))
# %%
df.groupby('city')['n'].agg(['sum', 'mean'])
# %%
df.groupby('city')['n'].agg(low='min', high='max')
# %%
df.groupby('city').agg(pd.Series.nunique)
# %%
df.groupby(['city', 'year'])['n'].sum()
# %%
df.groupby(['city', 'year'])['n'].sum().unstack()
# %%
df.groupby('city', as_index=False)['n'].sum()
# %%
df.groupby('city').n.transform('mean')
# %%
df.groupby('city').apply(lambda g: g.n.max() - g.n.min())
# %%
df.groupby('city').size()
# %%
df.groupby('city').get_group('Rom')
# %%
df.groupby('city').n.cumsum()
# %%
df.groupby('city').n.rank()
# %%
df.groupby('city').n.shift(1)
# %%
df.groupby('city').n.diff()
# %%
df.groupby('city').tail(1)
# %%
df.groupby('city').n.nlargest(1)
# %%
df.groupby('city').count()
# %%
df.groupby(df.n > 3).x.mean()
# %%
df.groupby('city').ngroup()
# %%
df.pivot_table(values='n', index='city', columns='year', aggfunc='sum')
# %%
df.pivot_table(index='city', aggfunc={'n': 'sum', 'x': 'mean'})
# %%
df.pivot(index='city', columns='year', values='n')
# %%
pd.concat([df, df], keys=['a', 'b']).head(3)
# %%
pd.concat([df.n, df.x], axis=1)
# %%
pd.concat([df.head(2), df.tail(1)], ignore_index=True)
# %%
pd.concat([df[['n']], df[['x']]], axis=1, join='inner')
# %%
df.to_dict('records')[:2]
# %%
df.to_dict('list')
# %%
df.head(2).to_dict('split')
# %%
df.head(2).to_dict('tight')
# %%
df.head(2).to_dict()
# %%
df.head(2).to_dict('index')
# %%
df.to_json()
# %%
df.to_json(orient='records')
# %%
df.to_json(orient='split')
# %%
df.n.to_json()
# %%
print(df.head(2).to_json(orient='records', indent=2))
# %%
pd.read_json('[{"a": 1, "b": "x"}, {"a": 2, "b": "y"}]')
# %%
import io
pd.read_json(io.StringIO('{"a": {"0": 1, "1": 2}, "b": {"0": 1.5, "1": null}}'))
# %%
print(df.to_markdown() if False else df.to_string(index=False))
# %%
pd.cut(df.n, [0, 3, 10], labels=False)
# %%
df.n.expanding().mean()
# %%
df.n.rolling(2).agg(['mean', 'sum'])
# %%
df[['n', 'x']].rolling(2, min_periods=1).mean()
# %%
df.n.rolling(3).apply(lambda w: w.max() - w.min())
# %%
df.n.ewm(span=2).mean()
# %%
df.city.value_counts(normalize=True)
# %%
df.apply(lambda row: row.n * 2, axis=1)
# %%
df[['n', 'x']].apply(np.sum)
# %%
df[['n', 'x']].apply(lambda c: pd.Series([c.min(), c.max()], index=['min', 'max']))
# %%
df[['n', 'x']].agg(['min', 'max', 'mean'])
# %%
df.agg({'n': 'sum', 'x': 'mean'})
# %%
df[['n', 'x']].agg({'n': ['sum', 'min'], 'x': ['mean']})
# %%
df.melt(id_vars='city', value_vars=['n', 'x']).head(4)
# %%
df.nlargest(2, 'n')
# %%
df.query('n > 3 and city == "Rom"')
# %%
df.sort_values(['city', 'n'], ascending=[True, False])
# %%
df.select_dtypes('number')
# %%
df.city.map({'Rom': 'Roma'})
# %%
df.city.replace({'Rom': 'Roma'})
# %%
df.city.isin(['Rom'])
# %%
df.interpolate()
# %%
df.n.pct_change()
# %%
df.transpose()
# %%
df.sample(3, random_state=0)
# %%
df.iloc[::2, [0, 2]]
# %%
df.at[0, 'n'], df.iat[1, 2]
# %%
df.duplicated('city')
# %%
df.drop_duplicates('city', keep='last')
# %%
df.mode()
# %%
df.isna().sum()
# %%
df.explode('city')
# %%
df.squeeze()
# %%
df.n.clip(3, 5)
# %%
df.columns.str.upper()
# %%
df.memory_usage()
# %%
df.itertuples().__next__()
# %%
df.first_valid_index(), df.x.last_valid_index()
# %%
df.items().__next__()
# %%
df.combine_first(df)
# %%
df.add_prefix('p_').columns
# %%
df.rank()
# %%
df.merge(pd.DataFrame({'city': ['Rom', 'Ulm', 'Wien'], 'land': ['I', 'D', 'A']}), on='city', how='outer').sort_values(['city', 'n'])
# %%
df.merge(pd.DataFrame({'city': ['Rom', 'Ulm'], 'land': ['I', 'D']}), how='left')
# %%
pd.merge(df, df, left_on='city', right_on='city', suffixes=('_a', '_b')).head(3)
# %%
df.merge(pd.DataFrame({'city': ['Rom', 'Ulm', 'Wien'], 'land': ['I', 'D', 'A']}), on='city', how='outer', indicator=True)
# %%
df.groupby('city').nth(0)
# %%
df.x.value_counts(dropna=False)
