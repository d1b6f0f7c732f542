# %%
import pandas as pd
import numpy as np
df = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
df["c"]
# %%
df.c
# %%
df.iloc[5]
# %%
df.iloc[0, 7]
# %%
df.loc[9]
# %%
df[["a", "q"]]
# %%
df["n"] = [1, 2, 3]
# %%
pd.DataFrame({"a": [1, 2], "b": [1]})
# %%
if df.a > 1:
    pass
# %%
df.a.iloc[9]
# %%
df.a["z"]
# %%
pd.read_csv("nothing.csv")
# %%
df.drop(columns=["zz"])
# %%
df.columns = ["only"]
# %%
df.a.astype(int).str.upper()
# %%
df.b.astype(int)
# %%
pd.Series([1, 2], index=[1])
# %%
df.plotting
# %%
df.set_index("missing")
# %%
df.groupby("missing")
# %%
pd.concat([])
# %%
df.b.mean()
# %%
pd.DataFrame(np.zeros((2, 2)), columns=["a"])
# %%
bool(df)
# %%
float(df.a)
