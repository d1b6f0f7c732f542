# %%
2.0 ** 10000
# %%
x = 10.0
x ** 400
# %%
def grow(base, times):
    return base ** times
grow(1.5, 5000)
# %%
grow(-1.5, 5001)
# %%
grow(float('inf'), 3), grow(2.0, float('inf')), grow(0.5, float('-inf')), grow(float('nan'), 3)
# %%
grow(2, 100), grow(2.0, 10), grow(2, -1), grow(4, 0.5), grow(True, 3)
# %%
grow('a', 2)
# %%
grow(0.0, -1)
# %%
grow(-8.0, 1 / 3)
# %%
(1 + 1.0) ** (5000 + 1)
# %%
- x ** 309
# %%
2 ** 3 ** 2, (2 ** 3) ** 2, -2 ** 2, 2 ** -1, 2.0 ** -2000
# %%
[x ** n for n in (1, 10, 100)]
# %%
[x ** n for n in (1, 10, 100, 1000)]
# %%
total = 0
for n in range(300, 320):
    total += 10.0 ** n
# %%
n, total > 1e307
# %%
try:
    y = x ** 999
except OverflowError as error:
    print(error, error.args)
# %%
f = lambda a, b: a ** b
f(7.0, 1000)
# %%
print('2 ** 3', f"{2 ** 3}")  # ** is a power
f(**{'a': 2.0, 'b': 3.0}), {**{'k': 2 ** 9}}
# %%
a = (x
     ** 2.5
     # ** in a remark
     ** 2)
a
# %%
import math
math.pow(10.0, 400)
# %%
math.exp(1000)
# %%
math.cosh(1000)
# %%
pow(2.0, 10000)
# %%
math.pow(0.0, -1)
# %%
math.log(0)
# %%
math.sqrt(-1)
# %%
math.gamma(200)
# %%
float(10 ** 400)
# %%
10 ** 400 / 3
# %%
10 ** 400 * 1.0
# %%
1e308 * 10, -1e308 * 10, 1e308 + 1e308
# %%
math.fsum([1e308, 1e308])
# %%
math.factorial(200) / 1.0
# %%
int(float('inf'))
# %%
int(float('nan'))
# %%
round(float('inf'))
# %%
math.floor(float('inf'))
# %%
math.ldexp(1.0, 5000)
# %%
2j ** 10000
# %%
class Grower:
    factor = 3.0 ** 2
    def at(self, t):
        return self.factor ** t
Grower().at(10)
# %%
Grower().at(10000)
# %%
x = 3.0
x **= 1000
# %%
'{0.foo}'.format(1)
# %%
'{0.real} {0.imag}'.format(1 + 2j)
# %%
'{0[key]}'.format({'key': 5}), '{0[1]}'.format([1, 2])
# %%
'{0[9]}'.format([1, 2])
# %%
'{0[name]}'.format({'key': 5})
# %%
'{0[name]}'.format([1])
# %%
'{x.y}'.format(x='text')
# %%
'{a}'.format(b=1)
# %%
'{} {}'.format(1)
# %%
'{1}'.format(1)
# %%
'{:d}'.format('a')
# %%
'{:.2f}'.format('a')
# %%
'}'.format(1)
# %%
'{} {0}'.format(1)
# %%
'{:>{width}}'.format('a', width=5)
# %%
class P:
    def __init__(self): self.name = 'p'
'{0.name} {0.name!r:>6}'.format(P())
# %%
'{0.nam}'.format(P())
# %%
'{0.shape[0]}'.format(__import__('torch').zeros(3, 4))
# %%
'{:.3f}'.format(__import__('torch').tensor(1.5)), '{:d}'.format(__import__('torch').tensor(2))
# %%
'%d items' % 'a'
# %%
'%d %d' % (1,)
# %%
'%d' % (1, 2)
# %%
'%(a)s' % {'b': 1}
# %%
'%s' % (1, 2)
# %%
'%y' % 1
# %%
f'{3.14159:.2q}'
# %%
f'{"a":d}'
# %%
format(3, '10.2f'), format('a', '^5'), format(1234567, ','), format(0.25, '%')
# %%
format(3, 's')
