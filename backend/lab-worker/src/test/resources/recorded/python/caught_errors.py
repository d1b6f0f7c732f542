# %%
def bump():
    count = count + 1
try:
    bump()
except UnboundLocalError as e:
    print(type(e).__name__, e)
# %%
t = (1, 2)
try:
    t[0] = 5
except (TypeError, ValueError) as error:
    print("caught:", error)
# %%
def safe(a, b):
    try:
        return a / b
    except ZeroDivisionError as e:
        return f"oops: {e}"
safe(1, 0), safe(1.5, 0), safe(2, 1)
# %%
import traceback
try: bump()
except Exception as e:
    print(traceback.format_exc().splitlines()[-1])
# %%
for text in ["a", None, [1]]:
    try:
        print(int(text))
    except (ValueError, TypeError) as e: print(e)
# %%
try:
    len()
except TypeError as e: print(e)
else:
    print("no")
finally: print("done")
# %%
try:
    try:
        max([])
    except ValueError as e:
        raise RuntimeError("no largest") from e
except RuntimeError as outer:
    print(outer, "|", outer.__cause__)
# %%
class Box:
    def __init__(self): self.t = (1, 2)
    def put(self):
        try: self.t[0] = 1
        except TypeError as e: return str(e)
Box().put()
# %%
def len(): pass
len(1)
# %%
del len
def total(): pass
total(1)
# %%
[].pop()
# %%
def mean(xs):
    return sum(xs) / len(xs)
mean([])
# %%
def mean(xs):
    s = 0.0
    for x in xs: s += x
    return s / len(xs)
mean([])
# %%
class Stack:
    def __init__(self): self.items = []
    def pop(self): return self.items.pop()
try: Stack().pop()
except IndexError as e: print(e)
# %%
[1, 2].index(7)
# %%
x = 5; [1, 2].index(x + 1)
# %%
[1, 2].remove(7)
# %%
try:
    eval("1 +")
except SyntaxError as e:
    print(e, e.lineno)
