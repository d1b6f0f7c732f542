# %%
import sys, os, math, random, json, csv, pickle, re, collections, itertools, functools, datetime, time, string, copy, statistics, io, zipfile, glob, shutil, pathlib
# %%
class A:
    def __init__(self, x): self.x = x
    def m(self, y): return y
    @property
    def p(self): return 1
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return a
    def kw(self, *, k): return k
a = A(1)
# %%
(1,2)[0] = 1
# %%
t = (1,2); t[0] = 'a'
# %%
t = ('a', 1.5, None); t[1] = 2
# %%
del t[0]
# %%
'abc'[0] = 'x'
# %%
s = 'abc'; del s[0]
# %%
range(3)[0] = 1
# %%
b'abc'[0] = 1
# %%
frozenset([1])[0]
# %%
{1,2}[0]
# %%
{1,2}[0] = 1
# %%
5[0]
# %%
x = 5; x[0] = 1
# %%
x = None; x[0]
# %%
x[0] = 1
# %%
x.foo
# %%
x()
# %%
x + 1
# %%
x += 1
# %%
5.5[0]
# %%
len(5)
# %%
len(None)
# %%
len(3.5)
# %%
for i in 5: pass
# %%
for i in None: pass
# %%
for i in a: pass
# %%
list(5)
# %%
tuple(5)
# %%
set(5)
# %%
dict(5)
# %%
dict([1,2])
# %%
dict([(1,2,3)])
# %%
dict(['ab', 'c'])
# %%
a, b = 5
# %%
a, b = 1, 2, 3
# %%
a, b, c = 1, 2
# %%
a, *b, c = [1]
# %%
a, b = 'abc'
# %%
a, b = None
# %%
a, b = {1:2}
# %%
(a, b), c = 1, 2
# %%
a, b = iter([1,2,3])
# %%
a = A(1)
# %%
[1,2,3][5]
# %%
[1,2,3][-5]
# %%
[1,2,3]['a']
# %%
[1,2,3][1.0]
# %%
[1,2,3][1,2]
# %%
[1,2,3][None]
# %%
[1,2,3][5] = 1
# %%
(1,2)[5]
# %%
(1,2)['a']
# %%
'abc'[5]
# %%
'abc'['a']
# %%
'abc'[1.5]
# %%
range(3)[5]
# %%
range(3)['a']
# %%
l=[1]; l[3] = 2
# %%
l['a'] = 2
# %%
del l[4]
# %%
[].pop()
# %%
[1].pop(5)
# %%
[].remove(1)
# %%
[].index(3)
# %%
(1,).index(3)
# %%
'abc'.index('z')
# %%
set().pop()
# %%
{1}.remove(2)
# %%
{}.pop('x')
# %%
{}.popitem()
# %%
{}['a']
# %%
{}[1]
# %%
{}[(1,2)]
# %%
{}[1.5]
# %%
{}[None]
# %%
{[1]: 2}
# %%
{}[[1]]
# %%
{{}: 1}
# %%
{{1}}
# %%
set([[1]])
# %%
hash([1])
# %%
hash({})
# %%
d = {}; d.a
# %%
d.has_key(1)
# %%
1/0
# %%
1.0/0
# %%
1//0
# %%
1%0
# %%
1.0%0
# %%
1.0//0
# %%
0**-1
# %%
0.0**-1
# %%
divmod(1,0)
# %%
divmod(1.0,0)
# %%
10 ** 10 ** 10 if False else 1
# %%
math.sqrt(-1)
# %%
math.log(0)
# %%
math.log(-1)
# %%
math.log('a')
# %%
math.exp(1000)
# %%
math.factorial(-1)
# %%
math.factorial(1.5)
# %%
math.sin('a')
# %%
math.sin()
# %%
math.sin(1,2)
# %%
math.foo
# %%
math.pow(0,-1)
# %%
math.floor('a')
# %%
math.sqrt('4')
# %%
math.sqrt(None)
# %%
int('a')
# %%
int('1.5')
# %%
int('')
# %%
int(None)
# %%
int([1])
# %%
int('12', 50)
# %%
int(3, 2)
# %%
int('z', 16)
# %%
int(float('nan'))
# %%
int(float('inf'))
# %%
float('a')
# %%
float('')
# %%
float(None)
# %%
float([1])
# %%
float('1,5')
# %%
complex('a')
# %%
bool()
# %%
chr('a')
# %%
ord('ab')
# %%
ord('')
# %%
bin(1.5)
# %%
hex('a')
# %%
round('a')
# %%
round(1.5,'a')
# %%
abs('a')
# %%
abs(None)
# %%
sum(5)
# %%
sum(['a','b'])
# %%
sum([1,'a'])
# %%
sum('ab')
# %%
sum([[1],[2]])
# %%
max([])
# %%
min([])
# %%
max(5)
# %%
max(1,'a')
# %%
max()
# %%
min('a',1)
# %%
sorted([1,'a'])
# %%
sorted(5)
# %%
sorted([None,1])
# %%
sorted([{},{}])
# %%
[1,'a'].sort()
# %%
[3,1].sort(lambda x: x)
# %%
sorted([1],lambda x:x)
# %%
[1]+1
# %%
[1]+(1,)
# %%
(1,)+[1]
# %%
'a'+1
# %%
1+'a'
# %%
'a'+None
# %%
None+'a'
# %%
'a'-'b'
# %%
'a'*'b'
# %%
'a'*1.5
# %%
[1]*'a'
# %%
[1]*1.5
# %%
[1]-[1]
# %%
{}+{}
# %%
{1}+{2}
# %%
'a'/2
# %%
'a'%2
# %%
'a'//2
# %%
'%d' % 'a'
# %%
'%d %d' % 1
# %%
'%d' % (1,2)
# %%
'%z' % 1
# %%
'%s %s' % ('a',)
# %%
'%(a)s' % 1
# %%
'%(a)s' % {}
# %%
'%' % 1
# %%
'%.2f' % 'a'
# %%
'%c' % 'abc'
# %%
'%i' % None
# %%
'%f' % None
# %%
'%x' % 1.5
# %%
1 < 'a'
# %%
'a' < 1
# %%
[1] < 1
# %%
None < 1
# %%
1 > None
# %%
{} < {}
# %%
A(1) < A(2)
# %%
1 <= 'a'
# %%
1 >= 'a'
# %%
1j < 2
# %%
(1,2) < [1]
# %%
1 in 5
# %%
1 in 'abc'
# %%
'a' in 5
# %%
1 in None
# %%
[1] in {1}
# %%
-'a'
# %%
+'a'
# %%
~1.5
# %%
-None
# %%
-[1]
# %%
not_defined
# %%
pritn('x')
# %%
print(undefined_x)
# %%
def f(): return undefined_y
f()
# %%
def f():
    print(z)
    z = 1
f()
# %%
def f():
    z += 1
f()
# %%
def f():
    del z
    z = 1
f()
# %%
def f():
    z = 1
    del z
    return z
f()
# %%
def f():
    if False: z = 1
    return z
f()
# %%
def f():
    for i in []: pass
    return i
f()
# %%
def f():
    try: 1/0
    except ZeroDivisionError as e: pass
    return e
f()
# %%
def f():
    def g(): return zz
    g()
    zz = 1
f()
# %%
def f():
    def g():
        nonlocal zz
        zz += 1
    g()
    zz = 1
f()
# %%
def f():
    count = 0
    def g():
        count += 1
    g()
f()
# %%
class B:
    x = yy
# %%
(lambda: nnn)()
# %%
[nnn for i in range(2)]
# %%
[i for i in nnn]
# %%
del nnn
# %%
x = nnn
# %%
f"{nnn}"
# %%
def f(a,b): pass
f()
# %%
f(1)
# %%
f(1,2,3)
# %%
f(1,2,3,4)
# %%
f(c=1)
# %%
f(1,2,c=3)
# %%
f(1,a=2)
# %%
f(1,b=2,c=3)
# %%
def f(a,b=1): pass
f()
# %%
f(1,2,3)
# %%
f(1,2,3,c=5)
# %%
def f(a,b,c): pass
f()
# %%
f(1)
# %%
def f(): pass
f(1)
# %%
f(a=1)
# %%
f(1,2)
# %%
def f(*a): pass
f(a=1)
# %%
def f(**k): pass
f(1)
# %%
def f(*,k): pass
f()
# %%
f(1)
# %%
f(1,k=2)
# %%
f(1,2,k=2)
# %%
def f(*,k,l): pass
f()
# %%
def f(a,*,k): pass
f()
# %%
def f(a,/): pass
f(a=1)
# %%
def f(a,b,/): pass
f(1,b=2)
# %%
f(*5)
# %%
f(**5)
# %%
f(*None)
# %%
f(**{1:2})
# %%
f(**{'a':1},**{'a':2})
# %%
A()
# %%
A(1,2)
# %%
A(1,2,3)
# %%
A(y=1)
# %%
a.m()
# %%
a.m(1,2)
# %%
a.m(1,2,3)
# %%
a.m(z=3)
# %%
a.s()
# %%
a.c()
# %%
A.m()
# %%
A.m(1)
# %%
a.kw()
# %%
a.kw(1)
# %%
a.kw(j=1)
# %%
a.foo
# %%
a.foo()
# %%
a.foo = 5
# %%
a.p = 3
# %%
del a.p
# %%
del a.zzz
# %%
A.foo
# %%
a[0]
# %%
a[0] = 1
# %%
del a[0]
# %%
a()
# %%
a + 1
# %%
1 + a
# %%
a += 1
# %%
a - a
# %%
-a
# %%
len(a)
# %%
int(a)
# %%
float(a)
# %%
iter(a)
# %%
next(a)
# %%
next([1])
# %%
next(iter([]))
# %%
abs(a)
# %%
round(a)
# %%
sum(a)
# %%
hash(a) is None
# %%
a in a
# %%
1 in a
# %%
with a: pass
# %%
with 5: pass
# %%
for i in a: pass
# %%
sorted([a,a])
# %%
a < 1
# %%
bool(a)
# %%
str.foo
# %%
'abc'.foo
# %%
'abc'.foo()
# %%
'abc'.push('x')
# %%
[1].add(1)
# %%
[1].push(1)
# %%
{}.append(1)
# %%
(1,).append(1)
# %%
(5).append(1)
# %%
None.append(1)
# %%
set().append(1)
# %%
3.5.foo
# %%
True.foo
# %%
f.foo
# %%
f.foo.bar
# %%
print.foo
# %%
math.sqroot(3)
# %%
os.foo
# %%
json.foo
# %%
(lambda: 0).foo
# %%
[].append()
# %%
[].append(1,2)
# %%
[].append(x=1)
# %%
[].extend(5)
# %%
[].insert(1)
# %%
[1].index()
# %%
{}.get()
# %%
{}.get(1,2,3)
# %%
{}.update(5)
# %%
{}.update([1])
# %%
{}.setdefault()
# %%
'a'.join(5)
# %%
'a'.join([1,2])
# %%
'a'.join(['a',None])
# %%
'a'.join()
# %%
'a'.split(1)
# %%
'a'.split('')
# %%
'a'.replace('a')
# %%
'a'.replace(1,2)
# %%
'a'.upper(1)
# %%
'a'.strip(1)
# %%
'a'.startswith(1)
# %%
'a'.find(1)
# %%
'a'.count(1)
# %%
'a'.center()
# %%
'a'.zfill('a')
# %%
'a'.format(1)
# %%
'{}'.format()
# %%
'{} {}'.format(1)
# %%
'{1}'.format(1)
# %%
'{a}'.format()
# %%
'{a}'.format(b=1)
# %%
'{:d}'.format('a')
# %%
'{:d}'.format(1.5)
# %%
'{:.2f}'.format('a')
# %%
'{:s}'.format(1)
# %%
'{:Q}'.format(1)
# %%
'{:Q}'.format('a')
# %%
'{:Q}'.format(1.5)
# %%
'{:5.2d}'.format(1)
# %%
'{:.2f}'.format(None)
# %%
'{:.2f}'.format([1])
# %%
'{:>10}'.format(None)
# %%
'{:>10}'.format([1])
# %%
'{:>10}'.format({})
# %%
'{:>10}'.format((1,))
# %%
'{:>10}'.format(a)
# %%
f'{a:.2f}'
# %%
f'{None:.2f}'
# %%
f'{[1]:5}'
# %%
f'{"a":.2f}'
# %%
f'{1:s}'
# %%
f'{1.5:d}'
# %%
f'{"a":d}'
# %%
f'{"a":=5}'
# %%
f'{1:,s}'
# %%
f'{"a":,}'
# %%
f'{1:_,}'
# %%
f'{1.5:x}'
# %%
f'{1.5:c}'
# %%
'}'.format()
# %%
'{0[a]}'.format([1])
# %%
'{0[5]}'.format([1])
# %%
'{} {0}'.format(1)
# %%
'{0} {}'.format(1)
# %%
format('a','d')
# %%
open('nofile.txt')
# %%
open('nofolder/x.txt','w')
# %%
open('x','z')
# %%
open(None)
# %%
open(5.5)
# %%
open('x','rw')
# %%
open('x', 'rb', encoding='utf8')
# %%
open('.')
# %%
open('')
# %%
os.listdir('nofolder')
# %%
os.remove('nofile')
# %%
os.mkdir('.')
# %%
os.rmdir('nofolder')
# %%
os.rename('a','b')
# %%
os.chdir('nofolder')
# %%
os.makedirs('.')
# %%
os.path.getsize('nofile')
# %%
os.environ['NO_SUCH']
# %%
os.stat('nofile')
# %%
open('t.txt','w').write(5)
# %%
open('t.txt','w').write(None)
# %%
open('t.bin','wb').write('a')
# %%
open('t.txt','w').read()
# %%
open('t.txt').write('a')
# %%
f=open('t.txt'); f.close(); f.read()
# %%
f.write('a')
# %%
f.foo
# %%
json.loads('{')
# %%
json.loads('')
# %%
json.loads('{a:1}')
# %%
json.loads("{'a':1}")
# %%
json.loads('[1,2')
# %%
json.loads('[1,2,]')
# %%
json.loads('nul')
# %%
json.loads('{"a":1} x')
# %%
json.loads('{"a" 1}')
# %%
json.loads('{"a":1 "b":2}')
# %%
json.loads('"abc')
# %%
json.loads(5)
# %%
json.loads(None)
# %%
json.dumps(a)
# %%
json.dumps({1,2})
# %%
json.dumps({(1,2):3})
# %%
json.dumps(b'a')
# %%
json.dumps([a])
# %%
json.dumps(lambda x:x)
# %%
json.dumps(1j)
# %%
json.load('a')
# %%
pickle.loads(b'')
# %%
pickle.loads(b'abc')
# %%
pickle.dumps(open('t.txt'))
# %%
pickle.load(open('t.txt'))
# %%
import notthere
# %%
import notthere.sub
# %%
from notthere import x
# %%
from math import foo
# %%
import math.foo
# %%
import os.foo
# %%
import json.foo
# %%
import sklearn
# %%
import tensorflow
# %%
import seaborn
# %%
import cv2
# %%
import Numpy
# %%
raise 5
# %%
raise 'abc'
# %%
raise ValueError
# %%
raise ValueError('a','b')
# %%
raise ValueError(5)
# %%
raise Exception
# %%
raise Exception('a')
# %%
raise KeyError('a b')
# %%
raise A
# %%
raise A(1)
# %%
raise None
# %%
raise
# %%
raise ValueError from 5
# %%
raise StopIteration
# %%
raise OSError(2,'foo')
# %%
raise OSError(2,'foo','file')
# %%
raise SystemExit('bye')
# %%
raise KeyboardInterrupt
# %%
raise NotImplementedError
# %%
raise AssertionError
# %%
class E(Exception): pass
raise E('my',1)
# %%
class E2(Exception):
    def __init__(self, m): self.m = m
raise E2('text')
# %%
class E3(Exception):
    def __str__(self): return 'own'
raise E3
# %%
assert False
# %%
assert 0, 'msg'
# %%
assert 1 == 2, f'{1} != {2}'
# %%
assert False, (1,2)
# %%
try: 1/0
except 5: pass
# %%
try: 1/0
except (ValueError, 5): pass
# %%
try: 1/0
except 'a': pass
# %%
class C(int, str): pass
# %%
class C(bool): pass
# %%
class C(A, object): pass
# %%
class C(object, A): pass
# %%
class C(range): pass
# %%
class C(type(None)): pass
# %%
class S(A):
    def __init__(self): self.y = super().foo
S()
# %%
class S(A):
    def __init__(self): self.y = 2
S().x
# %%
class S(A):
    def __init__(self): super().__init__()
S()
# %%
super().foo
# %%
super(A).foo
# %%
object().x = 1
# %%
object(1)
# %%
class S(A):
    def __len__(self): return -1
len(S(1))
# %%
class S(A):
    def __len__(self): return 'a'
len(S(1))
# %%
class S(A):
    def __str__(self): return 5
str(S(1))
# %%
class S(A):
    def __str__(self): return None
print(S(1))
# %%
class S(A):
    def __bool__(self): return 5
bool(S(1))
# %%
class S(A):
    def __iter__(self): return 5
iter(S(1))
# %%
class S(A):
    def __hash__(self): return 'a'
hash(S(1))
# %%
class S(A):
    def __eq__(self,o): return True
hash(S(1))
# %%
class S(A):
    def __int__(self): return 1.5
int(S(1))
# %%
class S(A):
    def __index__(self): return 'a'
[1][S(1)]
# %%
class S(A):
    __slots__ = ['q']
S(1).q
# %%
class Sl:
    __slots__ = ['q']
Sl().z = 1
# %%
class Ab:
    @abstractmethod
    def f(self): pass
# %%
from abc import ABC, abstractmethod
class Ab(ABC):
    @abstractmethod
    def f(self): pass
Ab()
# %%
class Ab2(ABC):
    @abstractmethod
    def f(self): pass
    @abstractmethod
    def g(self): pass
Ab2()
# %%
def g():
    yield 1
g()[0]
# %%
len(g())
# %%
next(g(), 5, 6)
# %%
it = g(); next(it); next(it)
# %%
g().send(1)
# %%
g.send
# %%
(i for i in 5)
# %%
list(i for i in 5)
# %%
zip(5)
# %%
zip(1,2)
# %%
enumerate(5)
# %%
enumerate()
# %%
map(5)
# %%
map()
# %%
list(map(5,[1]))
# %%
list(map(int,['a']))
# %%
list(filter(5,[1]))
# %%
filter()
# %%
list(zip([1],[1,2],strict=True))
# %%
reversed(5)
# %%
reversed({1})
# %%
range('a')
# %%
range(1.5)
# %%
range()
# %%
range(1,2,0)
# %%
range(1,2,3,4)
# %%
range(None)
# %%
slice()
# %%
[1,2][::0]
# %%
[1,2]['a':]
# %%
[1,2][1.5:]
# %%
l=[1,2,3]; l[::2] = [1]
# %%
l[0:2] = 5
# %%
isinstance(1)
# %%
isinstance(1,5)
# %%
isinstance(1,'int')
# %%
isinstance(1,[int])
# %%
issubclass(1,int)
# %%
getattr(a)
# %%
getattr(a,'q')
# %%
getattr(a,5)
# %%
setattr(a,5,1)
# %%
setattr(a,'x')
# %%
hasattr(a,5)
# %%
print(1,2,sep=5)
# %%
print(1,foo=5)
# %%
print(1,file=5)
# %%
input(1,2)
# %%
eval('1+')
# %%
eval('x y')
# %%
exec('x = ')
# %%
exec('1/0')
# %%
exec('for i in range(3) print(i)')
# %%
eval('undefined_q')
# %%
compile('a b','f','exec')
# %%
type(1,2)
# %%
type()
# %%
vars(5)
# %%
dir(1,2)
# %%
id()
# %%
callable()
# %%
pow(2,-1,0)
# %%
pow(2,'a')
# %%
pow('a',2)
# %%
2**'a'
# %%
'a'**2
# %%
2 @ 3
# %%
[1] @ [2]
# %%
1 & 1.5
# %%
1 | 'a'
# %%
1 << -1
# %%
1 >> 'a'
# %%
1.5 & 1
# %%
'a' & 'b'
# %%
1 << 'a'
# %%
~'a'
# %%
1 and x.foo
# %%
random.choice([])
# %%
random.choice(5)
# %%
random.sample([1,2],5)
# %%
random.sample({1,2},1)
# %%
random.randint(5,1)
# %%
random.randint(1)
# %%
random.shuffle((1,2))
# %%
random.shuffle(5)
# %%
random.uniform(1)
# %%
random.choice({})
# %%
random.choice({1,2})
# %%
random.randrange(0)
# %%
random.randrange(5,2)
# %%
random.sample(range(3), -1)
# %%
random.choices([],k=2)
# %%
random.choices([1],[1,2])
# %%
random.seed([1])
# %%
collections.Counter(5)
# %%
collections.deque(5)
# %%
collections.deque([1])[4]
# %%
collections.deque().pop()
# %%
collections.namedtuple('P','x y')(1)
# %%
collections.namedtuple('P','x y')(1,2,3)
# %%
collections.namedtuple('P','x y')(1,2).z
# %%
P = collections.namedtuple('P','x y'); p = P(1,2); p.x = 5
# %%
p[0] = 5
# %%
p[7]
# %%
collections.namedtuple('P','x x')
# %%
collections.namedtuple('P','class')
# %%
collections.OrderedDict()['a']
# %%
collections.OrderedDict().popitem()
# %%
collections.defaultdict(5)
# %%
collections.defaultdict(list).foo
# %%
collections.defaultdict()['a']
# %%
datetime.datetime(2020,13,1)
# %%
datetime.date(2020,2,30)
# %%
datetime.datetime.strptime('a','%Y')
# %%
datetime.datetime.strptime('2020-01-01 x','%Y-%m-%d')
# %%
datetime.date(2020,1,1) - 5
# %%
datetime.date.fromisoformat('x')
# %%
datetime.date(2020,1,1) + datetime.date(2020,1,1)
# %%
datetime.date(2020,1,1) < 5
# %%
time.sleep(-1)
# %%
itertools.foo
# %%
next(itertools.count('a'))
# %%
list(itertools.product(5))
# %%
list(itertools.combinations([1,2],'a'))
# %%
functools.reduce(lambda a,b: a+b, [])
# %%
functools.reduce(5,[1,2])
# %%
functools.partial()
# %%
functools.partial(5)
# %%
statistics.mean([])
# %%
statistics.median([])
# %%
statistics.stdev([1])
# %%
statistics.mode([])
# %%
statistics.variance([1])
# %%
statistics.mean(['a'])
# %%
re.compile('(')
# %%
re.compile('[')
# %%
re.compile('*')
# %%
re.match('a',5)
# %%
re.match('a',None)
# %%
re.sub('a','b')
# %%
re.match('b','a').group()
# %%
re.findall('a')
# %%
re.match('(a)','a').group(5)
# %%
re.match('(a)','a').group('x')
# %%
re.sub('(a)','\\2','a')
# %%
re.compile('a{2,1}')
# %%
re.compile('(?P<x>a)(?P<x>b)')
# %%
re.compile('a**')
# %%
re.compile('\\')
# %%
copy.copy()
# %%
string.Template('$a').substitute()
# %%
pathlib.Path('nofile').read_text()
# %%
list(pathlib.Path('nofolder').iterdir())
# %%
pathlib.Path('nofile').stat()
# %%
pathlib.Path('a') + 'b'
# %%
pathlib.Path('x') / 5
# %%
zipfile.ZipFile('nofile.zip')
# %%
zipfile.ZipFile('t.txt')
# %%
shutil.copy('nofile','x')
# %%
shutil.rmtree('nofolder')
# %%
csv.reader(5)
# %%
csv.writer(5)
# %%
list(csv.DictReader(5))
# %%
bytes('a')
# %%
bytes('é','ascii')
# %%
b'\xff'.decode()
# %%
b'a' + 'a'
# %%
'a' + b'a'
# %%
'a'.encode('foo')
# %%
bytes([300])
# %%
'é'.encode('ascii')
# %%
b'abc'.foo
# %%
memoryview(5)
# %%
sys.exit(3)
# %%
sys.exit()
# %%
sys.foo
# %%
def rec(n): return rec(n+1)
rec(0)
# %%
class RR:
    def __getattr__(self, n): return self.q
RR().x
# %%
class DD:
    @property
    def v(self): return self._v
DD().v
# %%
class D1:
    @property
    def v(self): return 1
    @v.setter
    def v(self, x): raise ValueError('no')
D1().v = 5
# %%
from dataclasses import dataclass
@dataclass
class DC:
    x: int
    y: int = 2
DC()
# %%
DC(1,2,3)
# %%
DC(z=1)
# %%
DC(1).z
# %%
DC(1) < DC(2)
# %%
@dataclass(frozen=True)
class DF:
    x: int
DF(1).x = 2
# %%
@dataclass
class DB:
    x: list = []
# %%
@dataclass
class DO:
    x: int = 1
    y: int
# %%
from enum import Enum
class Co(Enum):
    R = 1
Co.G
# %%
Co(5)
# %%
Co['G']
# %%
Co.R = 3
# %%
Co.R < Co.R
# %%
Co.R.value = 2
# %%
from typing import List
List[int]()
# %%
list[int](5)
# %%
@5
def f(): pass
# %%
@undefined_d
def f(): pass
# %%
match 5:
    case A(1): pass
# %%
x: int = 'a'; x + 1
# %%
global_v
global_v = 1
# %%
print('a' 'b')[0]
# %%
print(1)(2)
# %%
'abc'()
# %%
[1]()
# %%
(1,2)(3)
# %%
[(1,2)(3,4)]
# %%
{}()
# %%
5()
# %%
5.5()
# %%
math()
# %%
A.m.foo
# %%
a.m.foo
# %%
a.m = 5; a.m()
# %%
math.pi()
# %%
len.foo
# %%
len()
# %%
len([1],[2])
# %%
len(x=1)
# %%
abs()
# %%
abs(1,2)
# %%
round()
# %%
sum()
# %%
sum([1],2,3)
# %%
sum([1],foo=2)
# %%
sorted()
# %%
sorted([1],foo=2)
# %%
sorted([1],key=5)
# %%
max([1],key=5)
# %%
max([1],foo=5)
# %%
min([1,'a'],key=5)
# %%
int(1,2,3)
# %%
int(foo=1)
# %%
float(1,2)
# %%
str(foo=1)
# %%
list(1,2)
# %%
list(foo=1)
# %%
tuple(1,2)
# %%
dict([1])
# %%
set(1,2)
# %%
open()
# %%
repr()
# %%
any(5)
# %%
all(5)
# %%
any()
# %%
ord()
# %%
chr()
# %%
hash()
# %%
iter()
# %%
iter(5)
# %%
iter(5,5)
# %%
next()
# %%
object.foo
# %%
__import__('nox')
# %%
__foo__
# %%
[].foo = 1
# %%
'a'.foo = 1
# %%
(5).foo = 1
# %%
int.foo = 1
# %%
math.foo = 1; math.foo
# %%
None.foo = 1
# %%
len.foo = 1
# %%
f = lambda x: x
f()
# %%
f(1,2)
# %%
f(y=1)
# %%
(lambda: 1)(5)
# %%
[1,2,3].sort(5)
# %%
[1,2].sort(foo=1)
# %%
[1].copy(5)
# %%
[1].reverse(5)
# %%
{1}.union(5)
# %%
{1} | [1]
# %%
{1} & [1]
# %%
{1} - [1]
# %%
{1}.add()
# %%
{1}.add([1])
# %%
{1}.issubset(5)
# %%
{'a':1} | 5
# %%
{} | [1]
# %%
(1,2) + 'a'
# %%
(1,2) * 'a'
# %%
[1,2] + 'ab'
# %%
x = [1]; x += 5
# %%
x = 'a'; x += 1
# %%
x = 1; x += 'a'
# %%
x = (1,); x += [1]
# %%
x = {}; x += {}
# %%
x = 5; x -= 'a'
# %%
x = 5; x *= None
# %%
x = 5; x /= 'a'
# %%
x = 5; x **= 'a'
# %%
x = 5; x //= 'a'
# %%
x = 5; x %= 'a'
# %%
x = 5; x @= 5
# %%
x = 5; x &= 1.5
# %%
x = 5; x |= 'a'
# %%
x = 5; x >>= 'a'
# %%
x = 5; x.y.z
# %%
x.y = 5
