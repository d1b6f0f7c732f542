# %%
import numpy as np
import pandas as pd
df = pd.DataFrame({"name": ["Ada", "Bob", "Cleo", "Dan"], "age": [36, 41, 29, 55], "height": [1.7, 1.82, None, 1.75], "member": [True, False, True, True]})
print(df, df.shape, df.dtypes, df.columns, df.index)
df
# %%
df.info()
# %%
df.describe()
# %%
print(df.age.mean(), df["age"].max(), df.height.mean(), df.age.std(), df.age.median(), df.name.tolist(), df.member.sum(), df.height.count(), df.age.idxmax(), df.name.str.upper().tolist(), df.name.str.len().tolist())
df.age, df.height, df.name, df.member
# %%
df[df.age > 35], df[(df.age > 30) & df.member], df[~df.member], df[["name", "age"]], df.loc[df.name == "Bob", "age"]
# %%
df["decade"] = df.age // 10 * 10
df["tall"] = df.height > 1.74
df.loc[2, "height"] = 1.6
df.loc[df.age > 50, "name"] = "Daniel"
df.at[0, "age"] = 37
df.iloc[1, 1] = 42
df
# %%
df.sort_values("age"), df.sort_values(["member", "age"], ascending=[True, False]), df.sort_index(ascending=False), df.nlargest(2, "age")
# %%
df.set_index("name"), df.set_index("name").loc["Ada"], df.set_index("name").loc[["Bob", "Cleo"], "age"], df.set_index("age").index
# %%
df.drop(columns=["tall", "decade"]), df.drop(0), df.rename(columns={"age": "years"}).columns, df.drop("member", axis=1).shape
# %%
df.iloc[0], df.iloc[-1].name, df.iloc[:2], df.iloc[[0, 2], [0, 1]], df.iloc[:, 1], df.iloc[1:3, 1:3], df.loc[1:2], df.loc[0, "name"], df.loc[:, "age":"member"]
# %%
df.groupby("member").age.mean(), df.groupby("member")["age"].agg(["min", "max"]), df.groupby("member").size(), df.groupby("member").mean(numeric_only=True), df.groupby("decade").age.sum()
# %%
for key, group in df.groupby("member"):
    print(key, len(group), group.age.tolist())
df.member.value_counts(), df.decade.value_counts(normalize=True), df.name.unique(), df.nunique()
# %%
df.age.apply(lambda a: a * 2), df[["age", "height"]].apply(np.mean), df[["age", "height"]].apply(lambda r: r.age + r.height, axis=1), df.name.map({"Ada": 1, "Bob": 2}), df[["age"]].applymap(str), df.age.astype(float), df.age.astype(str)
# %%
df[["age", "height"]].mean(), df[["age", "height"]].sum(), df.max(numeric_only=True), df[["age", "height"]].mean(axis=1), df.age.describe(), df.corr(numeric_only=True).round(3)
# %%
df.T
# %%
for i, row in df.iterrows():
    print(i, row["name"], row.age)
for t in df[["name", "age"]].itertuples():
    print(t)
list(df.items())[1][0], df.to_dict("records")[0], df[["age"]].to_dict(), df.values[0], df.to_numpy().shape
# %%
df.head(2).append(df.tail(1)) if hasattr(df, "append") else None
# %%
pd.concat([df.head(1), df.tail(1)]), pd.concat([df.age, df.height], axis=1).head(2), pd.concat([df.head(1), df.tail(1)], ignore_index=True)
# %%
a = pd.DataFrame({"k": [1, 2, 3], "x": [10, 20, 30]})
b = pd.DataFrame({"k": [2, 3, 4], "y": [0.2, 0.3, 0.4]})
a.merge(b), a.merge(b, how="left"), a.merge(b, on="k", how="outer"), pd.merge(a, b, how="right")
