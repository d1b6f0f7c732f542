# %%
import pandas as pd
import numpy as np
with open("people.csv", "w") as f:
    f.write("name,age,score\nAda,36,1.5\nBob,,2\n\"Cleo, the third\",29,NA\n")
df = pd.read_csv("people.csv")
print(df.dtypes)
df
# %%
pd.read_csv("people.csv", index_col="name"), pd.read_csv("people.csv", index_col=0).loc["Ada", "age"], pd.read_csv("people.csv", usecols=["name", "score"]), pd.read_csv("people.csv", nrows=1), pd.read_csv("people.csv", skiprows=1, header=None), pd.read_csv("people.csv", header=None, names=["a", "b", "c"])
# %%
with open("nums.txt", "w") as f:
    f.write("1;2.5;True\n3;4.25;False\n")
n = pd.read_csv("nums.txt", sep=";", header=None)
print(n.dtypes, n, n.columns, n[2].tolist())
with open("space.txt", "w") as f:
    f.write("1  2   3\n4 5 6\n")
pd.read_csv("space.txt", sep=r"\s+", header=None), pd.read_csv("nums.txt", sep=";", names=["x", "y", "z"])
# %%
out = pd.DataFrame({"x": [1, 2], "y": [0.1, 1 / 3], "t": ["a,b", 'say "hi"']})
out.to_csv("out.csv", index=False)
print(open("out.csv").read())
back = pd.read_csv("out.csv")
print((back == out).all().all())
out.to_csv("indexed.csv")
pd.read_csv("indexed.csv"), pd.read_csv("indexed.csv", index_col=0)
# %%
big = pd.DataFrame(np.arange(60).reshape(6, 10) * 5)
big.to_csv("big.csv", header=False, index=False)
m = pd.read_csv("big.csv", header=None)
print(m.shape, m.dtypes.unique(), m.values[2, 3], m.iloc[4].max(), m.iloc[1, 2:5].values, m[3].sum())
m.iloc[0, 0], type(m.iloc[0, 0]).__name__, m.iloc[1, 1:].values.reshape(3, 3), m.loc[2, 4], m.iloc[2:4, 3].tolist(), m.head(2) / 255
# %%
with open("blank.csv", "w") as f:
    f.write("a,b\n1,2\n\n3,4\n")
with open("neg.csv", "w") as f:
    f.write("-1,300\n70000,-5\n")
pd.read_csv("blank.csv"), pd.read_csv("neg.csv", header=None), pd.read_csv("neg.csv", header=None).dtypes[0], pd.read_csv("blank.csv", dtype=float), pd.read_csv("blank.csv", dtype={"a": str}).a.tolist()
# %%
with open("ragged.csv", "w") as f:
    f.write("a,b\n1,2\n1,2,3,4\n")
pd.read_csv("ragged.csv")
# %%
open("empty.csv", "w").close()
pd.read_csv("empty.csv")
# %%
import io
pd.read_csv(io.StringIO("x,y\n1,2\n3,4")), pd.read_csv(io.StringIO("x\ty\n1\t2\n"), sep="\t"), pd.read_csv(io.StringIO("d\n2021-01-02\n")).d.tolist(), pd.read_csv(io.StringIO("v\n1e3\n2.5\n")), pd.read_csv(io.StringIO("v\nnan\n1\n"))
