import torch, numpy as np, pandas as pd
torch.tenosr
# %%
np.zerros
# %%
pd.DataFram
# %%
torch.nn.Linaer
# %%
pd.Series([1]).maen
# %%
pd.DataFrame({'a': [1]}).heda
# %%
torch.ones(2).summ
# %%
np.ones(2).summ
# %%
torch.nn.functional.reluu
# %%
np.random.randnn
# %%
torch.nn.Linear(1, 2).wieght
# %%
import torch.nn.functional as F
try:
    F.sigmod
except AttributeError as e:
    print(e)
