# %%
import numpy as np
import pandas as pd
pd.DataFrame(np.arange(12).reshape(3, 4))
# %%
pd.DataFrame(np.arange(6.0).reshape(2, 3) / 7, columns=["a", "b", "c"], index=["first", "second"])
# %%
pd.DataFrame({"x": [1e-7, 1.0], "y": [1e9, 2.5], "z": [np.nan, -1.5], "w": [123456789, -1]})
# %%
pd.DataFrame({"a_long_column_name": [1, 2], "text": ["short", "a much longer piece of text that goes on and on and on for ever"], "n": [None, "x"]})
# %%
pd.DataFrame(np.random.RandomState(0).rand(100, 5))
# %%
pd.DataFrame(np.random.RandomState(0).rand(4, 12))
# %%
pd.DataFrame(np.arange(100).reshape(4, 25))
# %%
print(pd.DataFrame(np.arange(3000).reshape(100, 30)))
# %%
pd.DataFrame(), pd.DataFrame(columns=["a", "b"]), pd.DataFrame({"a": []}), pd.DataFrame([[1, 2], [3, 4]], columns=["p", "q"]), pd.DataFrame([1, 2, 3]), pd.DataFrame({"a": 1, "b": [1, 2]}), pd.DataFrame([{"a": 1}, {"b": 2}])
# %%
pd.set_option("display.precision", 2)
print(pd.DataFrame({"v": [1.23456, 2]}))
pd.reset_option("display.precision")
pd.set_option("display.max_rows", 4)
print(pd.DataFrame({"v": range(10)}), pd.Series(range(10)))
pd.reset_option("display.max_rows")
with pd.option_context("display.max_columns", 3):
    print(pd.DataFrame(np.zeros((2, 6))))
pd.options.display.max_rows
# %%
df = pd.DataFrame({"g": ["a", "b", "a"], "v": [1.0, 2, 3]})
g = df.groupby("g").mean()
print(g, g.index.name, df.groupby("g").v.sum(), df.set_index("g").v)
g
# %%
print(df.to_string(), df.to_string(index=False), df.v.to_string())
print(df.to_csv(), df.to_csv(index=False), df.to_csv(sep=";", header=False))
# %%
df * 2 if False else df.v * 2, df.v > 1, df == df, df.v.astype(int), df.isna(), (df.v / 0), df.v // 2
# %%
pd.DataFrame({"big": [1e6, 2e6], "mixed": [1, "a"], "flag": [True, None]}), pd.DataFrame({"i": [1000000, 2], "f": [1000000.0, 0.5]}), pd.DataFrame({"f": [1234567.891, 0.000123]})
# %%
pd.DataFrame([[1.5, "a", True], [2.5, "b", False]], columns=list("xyz"), index=[10, 20]), pd.DataFrame(np.eye(2), index=["r1", "r2"], columns=["c1", "c2"]).loc["r1", "c1"], pd.DataFrame({"c": [1, 2]}, index=pd.Index(["p", "q"], name="key"))
# %%
pd.DataFrame({"loss": [0.693147, 0.5, 0.0001], "acc": [0.5, 0.75, 1.0]}).describe()
# %%
pd.DataFrame({"a": [1, 2, 3]}).info()
pd.DataFrame({"a": [1.0, None], "bb": ["x", "y"], "c": [True, False]}).info()
