# %%
import pandas as pd
# %%
pd.Index([1, 2, 3]), pd.Index([]), pd.Index([5]), pd.Index([5, 70])
# %%
pd.Index(list(range(1, 18)))
# %%
pd.Index(list(range(1, 22)))
# %%
pd.Index(list(range(1, 26)))
# %%
pd.Index(list(range(95, 120)), name='n')
# %%
pd.Index(list(range(1, 200)))
# %%
pd.Index(['a', 'bb', 'ccc'])
# %%
pd.Index(['a word number ' + str(i) for i in range(9)])
# %%
pd.Index(['w' + str(i) for i in range(150)], name='words')
# %%
pd.Index([1.5, 10.25, 3])
# %%
pd.Index([i / 4 for i in range(30)])
# %%
pd.DataFrame({'loss': [1.0], 'accuracy': [2], 'a column with a long name': [3], 'and another one': [4]}).columns
