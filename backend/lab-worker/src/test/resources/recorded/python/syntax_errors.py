# %%
for i in range(3)
    print(i)
# %%
x = 1
    y = 2
# %%
while True
    pass
# %%
if 1 > 0
    print("a")
else:
    print("b")
# %%
if True:
    print(1)
else
    print(2)
# %%
def f(x)
    return x
# %%
class A
    pass
# %%
def f(x):
return x
# %%
for i in range(3):
print(i)
# %%
if True:
    x = 1
  y = 2
# %%
print("hello"
# %%
x = (1, 2
y = 3
# %%
x = [1, 2
print(x)
# %%
x = {'a': 1
print(x)
# %%
print("hello
# %%
print('hello)
x = 2
# %%
x = 'abc
# %%
s = """abc
def
# %%
x = 5 +
# %%
x = 5 +
y = 3
# %%
= 5
# %%
5 = x
# %%
x + 1 = 2
# %%
f() = 3
# %%
None = 3
# %%
True = 1
# %%
if x = 5:
    pass
# %%
while x = 3:
    pass
# %%
print "hello"
# %%
print 'a', 2
# %%
exec "x"
# %%
x = 1 2
# %%
a b
# %%
a = [1 2 3]
# %%
a = [1, 2 3]
# %%
d = {'a' 1}
# %%
d = {'a': 1 'b': 2}
# %%
d = {'a': 1, 'b'}
# %%
x = 3 ++
# %%
x++
# %%
y = x--
# %%
def f(a, b=1, c):
    pass
# %%
def f(a, a):
    pass
# %%
f(a=1, 2)
# %%
f(**k, 1)
# %%
f(a=1, a=2)
# %%
return 5
# %%
x = 1
return x
# %%
break
# %%
continue
# %%
yield 5
# %%
for i in range(3):
    def f():
        break
# %%
x = 1)
# %%
x = (1]
# %%
x = [1, 2)
y = 4
# %%
x = }
# %%
import
# %%
import a.b as
# %%
from math import
# %%
from import x
# %%
from math import *, sqrt
# %%
def f():
    from math import *
# %%
x = 08
# %%
x = 1_
# %%
x = 0x
# %%
x = 12abc
# %%
2x = 3
# %%
x = 1.2.3
# %%
x = $5
# %%
x = 5 ? 3 : 2
# %%
print(“hello”)
# %%
x = ‘a’
# %%
x = 3 – 2
# %%
x² = 3
# %%
a\ b
# %%
x = 1 \ 
y = 2
# %%
lambda: = 3
# %%
x = lambda
# %%
try:
    x = 1
# %%
try:
    x = 1
print(2)
# %%
try:
    x = 1
except
    pass
# %%
try:
    pass
except ValueError, e:
    pass
# %%
try:
    pass
except ValueError, TypeError:
    pass
# %%
def f():
# %%
def f():
x = 1
# %%
if True:
# %%
if True:
    # comment
# %%
class A:
# %%
class A:
x = 1
# %%
while True:
x = 1
# %%
with open('a') as f:
x = 1
# %%
for x in [1]:
x = 1
# %%
try:
x = 1
except: pass
# %%
else:
    pass
# %%
elif x:
    pass
# %%
if 1: 
    pass
elif
    pass
# %%
global x
x = 1
# %%
def f():
    x = 1
    global x
# %%
def f():
    print(x)
    global x
# %%
nonlocal x
# %%
def f():
    nonlocal qq
# %%
def f(x):
    global x
# %%
del f()
# %%
del 5
# %%
f'{x'
# %%
f'{}'
# %%
f'{x!}'
# %%
f'{x!z}'
# %%
f'}'
# %%
f'{x:{'
# %%
f"{a b}"
# %%
f'{x = 5'
# %%
x = [i for i in]
# %%
x = [for i in range(3)]
# %%
x = (i for i)
# %%
[x for x in range(3) if]
# %%
x = {1: 2, 3}
# %%
{1, 2: 3}
# %%
f(x for x in y, 1)
# %%
class = 3
# %%
for = 3
# %%
def class(): pass
# %%
import class
# %%
lambda x y: 3
# %%
async = 3
# %%
await f()
# %%
async def f():
    pass
await f()
# %%
def f():
    await g()
# %%
with open('x') as 5:
    pass
# %%
for 5 in x:
    pass
# %%
for i range(3):
    pass
# %%
for i in range(3:
    pass
# %%
for (i in range(3)):
    pass
# %%
x = not
# %%
x == 
# %%
x =
# %%
x = 5;;
# %%
a, b += 1
# %%
(a, b): int = 3
# %%
x = 1 if 2
# %%
x = 1 if 2 else
# %%
assert
# %%
assert(x, )
y =
# %%
raise x from
# %%
@
def f(): pass
# %%
@f
x = 1
# %%
*a = 3
# %%
*a, *b = 3
# %%
print(*)
# %%
x = *a
# %%
f(1 2)
# %%
f(a, b c)
# %%
f(a b)
# %%
f(x, for=2)
# %%
f(1=2)
# %%
f(True=2)
# %%
f(a.b=2)
# %%
f(a+b=2)
# %%
x = 'it's'
# %%
x = "a" b "c"
# %%
x := 5
# %%
(x.y := 5)
# %%
x<>y
# %%
x => y
# %%
x =< y
# %%
a && b
# %%
a || b
# %%
if !a:
    pass
# %%
	x = 1
# %%
if True:
	x = 1
        y = 2
# %%
if True:
        x = 1
	y = 2
# %%
 x = 1
# %%
x = 1
 y = 2
# %%
def f():
    x = 1
      y = 2
    return x
# %%
def f():
        x = 1
    y = 2
# %%
def f():
    if True:
        x = 1
       y = 2
# %%
model = nn.Sequential(
    nn.Linear(1, 2),
    nn.ReLU()
    nn.Linear(2, 1)
)
# %%
model = nn.Sequential(
    nn.Linear(1, 2)
    nn.ReLU()
print(model)
# %%
x = torch.tensor([1, 2, 3)
# %%
x = torch.tensor([1, 2, 3]
y = x + 1
z = 2
# %%
def forward(self, x):
    return self.fc(x
def g(): pass
# %%
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(1, 2
    def forward(self, x):
        return self.fc(x)
# %%
for epoch in range(10)
    loss = f()
    loss.backward()
# %%
if x == 1
# %%
x = 1
for i in x
    y = 3
z = 1
# %%
def f(x):
    for i in x
        print(i)
# %%
def f(x):
    y = 1
    while x
    print(i)
# %%
with open('x') as f
    pass
# %%
try
    x = 1
# %%
def f(:
    pass
# %%
def f(x:
    pass
# %%
def f:
    pass
# %%
def f
    pass
# %%
def (x):
    pass
# %%
class A(:
    pass
# %%
class 5: pass
# %%
match x:
case 1:
    pass
# %%
match x:
    case 1
        pass
# %%
x = {
  'a': 1,
  'b': 2
  'c': 3
}
# %%
x = [
  1,
  2
  3
]
# %%
x = [
  'a',
  'b'
  'c'
  d
]
# %%
print(f"{x:.2f")
# %%
print(f"{x!r:>{w}")
# %%
print('%d' % )
# %%
print(x,, y)
# %%
print(, x)
# %%
a = 1,,2
# %%
[1,,2]
# %%
{,}
# %%
(,)
# %%
a[1
# %%
a[]
# %%
a[1:2:3:4]
# %%
a.
# %%
a.5
# %%
a.b c.d
# %%
.a
# %%
'abc' = 3
# %%
[a, 1] = 3
# %%
(a + b) = 3
# %%
{a: 1} = 3
# %%
-x = 3
# %%
x if y else z = 3
# %%
lambda: 3 = 4
# %%
a < b = 3
# %%
f'{a}' = 3
# %%
a() += 1
# %%
5 += 1
# %%
... = 3
# %%
__debug__ = 1
# %%
for f() in x: pass
# %%
with f() as g(): pass
# %%
import a as b.c
# %%
from a import b.c
# %%
from a import (b, c
# %%
from . import x as 5
# %%
print(1
print(2)
print(3)
# %%
x = (
# %%
x = [1,
     2,
     3
# %%
if (x == 1:
    pass
# %%
if x == 1):
    pass
# %%
b'é'
# %%
'\x1'
# %%
'\N{foo}'
# %%
"\u12"
# %%
ur'abc'
# %%
1__0
# %%
0b12
# %%
0o9
# %%
1e
# %%
1if 2else 3
# %%
0_7
# %%
007
# %%
5.foo
# %%
'a'.foo bar
