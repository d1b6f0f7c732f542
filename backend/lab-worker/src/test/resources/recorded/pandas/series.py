# %%
import numpy as np
import pandas as pd
s = pd.Series([3, 1, 2], index=["a", "b", "c"], name="n")
print(s, s["a"], s.a, s[0], s[["a", "c"]], s.values, s.index, s.dtype, len(s), s.name)
s
# %%
pd.Series([1.5, 2.0, np.nan]), pd.Series(["x", None, "y"]), pd.Series([True, False]), pd.Series(range(3)), pd.Series({"q": 1, "r": 2}), pd.Series([1, 2.5]), pd.Series([]), pd.Series(5, index=[0, 1]), pd.Series(np.arange(3.0)), pd.Series([1, None])
# %%
print(s + 1, s * 2.5, s + s, s / 2, s > 1, -s, s ** 2, s % 2)
s[s > 1], (s > 1).sum(), s.sort_values(), s.sort_index(ascending=False), s.cumsum(), s.diff(), s.shift(1), s.rank(), s.clip(1, 2), s.pct_change()
# %%
t = pd.Series([1.0, np.nan, 3.0])
print(t.isna(), t.fillna(0), t.dropna(), t.mean(), t.sum(), t.count(), t.max(), t.ffill(), t.notna().sum(), t.isnull().any())
t.describe()
# %%
long = pd.Series(np.arange(100) / 7, name="long")
print(long)
long.head(3), long.tail(2), long.iloc[5], long.iloc[2:4], long.rolling(3).mean().head(4), long.rolling(10, min_periods=1).sum().iloc[:3], long.quantile(0.25), long.expanding().max().tail(2), long.ewm(span=3).mean().head(3)
# %%
pd.Series([0.00001, 1.0]), pd.Series([1e10, 1.0]), pd.Series([123456.789, 0.1]), pd.Series([1e-10, 1e10]), pd.Series([1000000.5]), pd.Series([0.1, 0.25, 100.0]), pd.Series([1.0, 2.0]), pd.Series([np.inf, 1.0]), pd.Series([1 / 3, 2 / 3])
# %%
w = pd.Series(["b", "a", "b", "c", "b"])
w.value_counts(), w.unique(), w.nunique(), w.mode(), w == "b", w.isin(["a"]), w.map(str.upper), w.duplicated(), w.drop_duplicates(), w.str.contains("b"), w.sort_values().tolist()
# %%
s.to_dict(), s.to_frame(), s.reset_index(), s.rename("m"), s.astype(float), s.tolist(), list(s.items()), s.idxmin(), s.argmax(), s.to_numpy(), s.iloc[-1], s.loc["b"], s.get("z", 0), "a" in s, 3 in s.values
# %%
s["d"] = 9
s["a"] = 4
s.loc["b"] = 7
s
# %%
np.exp(pd.Series([0.0, 1.0])), np.sqrt(s), np.mean(s), np.sum(s), np.array(s), s.apply(lambda v: v / 2), s.agg(["min", "max"]), s.round(1), s.between(5, 8), s.where(s > 5), s.replace({9: 0}), np.maximum(s, 5)
# %%
pd.Index([1, 2, 3]), pd.Index(["a", "b"]), pd.RangeIndex(3), pd.Index([0.5, 1.5]), pd.Index(range(50)), pd.Index([f"column{i}" for i in range(12)]), s.index.tolist(), pd.Index([1, 2], name="k")
# %%
pd.Series(range(70)), pd.Series(["word" * 20])
