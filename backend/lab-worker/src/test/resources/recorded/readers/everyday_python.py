# %%
import time, math, random, os, sys
from collections import Counter, defaultdict
# %%
words = "the cat and the dog and the bird".split()
Counter(words).most_common(2)
# %%
squares = {n: n * n for n in range(4)}
squares
# %%
for i, (k, v) in enumerate(sorted(squares.items(), reverse=True)):
    print(f"{i:>3} {k:<4}|{v:^7}|{v / 3:8.3f}")
# %%
class Shelf:
    """Keeps things in order."""
    def __init__(self, *things, limit=10):
        self.things = list(things)
        self.limit = limit
    def __len__(self):
        return len(self.things)
    def __getitem__(self, index):
        return self.things[index]
    def __repr__(self):
        return f"Shelf({', '.join(map(repr, self.things))})"
shelf = Shelf('jam', 'tea', limit=3)
shelf
# %%
list(shelf), shelf[-1], 'tea' in shelf
# %%
shelf[7]
# %%
shelf.colour
# %%
def fib(n):
    a, b = 0, 1
    while a < n:
        yield a
        a, b = b, a + b
print(*fib(50), sep=", ")
# %%
random.seed(1); [random.randint(1, 6) for _ in range(8)]
# %%
random.choice("abc"), round(random.gauss(0, 1), 6), random.sample(range(10), 3)
# %%
math.pi, math.exp(1), math.isclose(0.1 + 0.2, 0.3)
# %%
try:
    int("twelve")
except ValueError as error:
    print("not a number:", error)
# %%
int("twelve")
# %%
with open('notes.txt', 'w') as file:
    file.write('one\ntwo\n')
print(open('notes.txt').read().splitlines(), os.path.exists('notes.txt'))
# %%
open('missing.txt')
# %%
start = time.time(); time.sleep(0.01); time.time() - start >= 0.01
# %%
undefined_thing
# %%
  print("indented")
# %%
1 / 0
# %%
'a' + 1
# %%
import not_a_module
# %%
print("no", "newline", end="!"); print(); print(repr("tab\t"), "\u00e4")
# %%
lambda x: x
x = [3, 1, 2]; x.sort(key=lambda v: -v); x
# %%
a, *rest = range(5); a, rest, sum(rest), any(rest), all(rest)
# %%
10 ** 20, 7 // 2, -7 // 2, 7 % 3, 2 ** 0.5, 1e10, 1e-5, 0.1 + 0.2
# %%
"{:.2%}".format(0.9312), "%5.1f|" % 3.14159, f"{1234567:,}", f"{'x'!r:>5}"
# %%
None
# %%
assert 2 + 2 == 5, "the sums are wrong"
