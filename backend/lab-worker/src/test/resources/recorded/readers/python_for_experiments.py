# %%
from __future__ import annotations
import argparse, contextlib, dataclasses, datetime as dt, enum, functools, json, logging, math, operator, pathlib, random, re, statistics, sys, textwrap, time, timeit, typing, warnings
from dataclasses import dataclass, field, asdict
from abc import ABC, abstractmethod
import torch, numpy as np
# %%
@dataclass
class Config:
    """All that a run needs."""
    name: str = 'toy'
    lr: float = 1e-3
    betas: tuple[float, float] = (0.5, 0.999)
    layers: list[int] = field(default_factory=lambda: [4, 8])
    seed: int = field(default=0, repr=False)
    def __post_init__(self):
        if self.lr <= 0:
            raise ValueError(f'lr must be positive, not {self.lr}')
cfg = Config(lr=2e-4)
print(cfg); asdict(cfg)
# %%
Config(lr=-1)
# %%
dataclasses.replace(cfg, name='other') == cfg, json.dumps(asdict(cfg), indent=1), Config(colour=1) if False else None
# %%
Config(colour=1)
# %%
@dataclass(frozen=True, order=True)
class Score:
    value: float
    who: str = 'me'
max(Score(1.0), Score(2.0, 'you')), {Score(1.0): 1}
# %%
Score(1.0).value = 3
# %%
class Mode(enum.Enum):
    TRAIN = 'train'
    TEST = 'test'
    def __str__(self): return self.value.upper()
print(Mode.TRAIN, repr(Mode.TEST), Mode('test') is Mode.TEST, [m.name for m in Mode]); Mode.TRAIN
# %%
Mode('play')
# %%
class Level(enum.IntEnum):
    LOW = enum.auto(); HIGH = enum.auto()
Level.HIGH > Level.LOW, Level(1), f'{Level.LOW:d}', Level['HIGH']
# %%
parser = argparse.ArgumentParser(description='train a GAN')
parser.add_argument('--epochs', type=int, default=5, help='how many')
parser.add_argument('--lr', type=float, default=0.01)
parser.add_argument('--cuda', action='store_true')
args = parser.parse_args(args=['--epochs', '3'])
args, vars(args), args.cuda
# %%
args = parser.parse_args([]); args.epochs + 1, args
# %%
logging.basicConfig(level=logging.INFO, format='%(levelname)s:%(message)s', stream=sys.stdout, force=True)
log = logging.getLogger('gan')
log.info('epoch %d loss %.3f', 1, 0.25); log.debug('hidden'); log.warning('careful')
log.level, logging.getLevelName(20), log.isEnabledFor(10)
# %%
class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    @property
    def double(self): return 2 * self.area()
class Square(Shape):
    count = 0
    def __init__(self, side): self._side = side; type(self).count += 1
    def area(self): return self._side ** 2
    @property
    def side(self): return self._side
    @side.setter
    def side(self, value):
        if value < 0: raise ValueError('negative side')
        self._side = value
    @classmethod
    def unit(cls): return cls(1)
    @staticmethod
    def describe(): return 'four equal sides'
s = Square.unit(); s.side = 3; s.area(), s.double, Square.count, Square.describe()
# %%
s.side = -1
# %%
s.area = 3; s.double = 4
# %%
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(60), fib.cache_info()
# %%
def timed(f):
    @functools.wraps(f)
    def inner(*a, **k):
        start = time.perf_counter()
        try:
            return f(*a, **k)
        finally:
            inner.calls += 1
            inner.spent = time.perf_counter() - start
    inner.calls = 0
    return inner
@timed
def add(a: int, b: int = 2) -> int:
    "adds"
    return a + b
add(1), add(1, b=3), add.calls, add.__name__, add.__doc__, add.__annotations__, add.spent >= 0
# %%
class Timer:
    def __enter__(self): self.start = time.time(); return self
    def __exit__(self, kind, value, trace):
        self.seconds = time.time() - self.start
        return kind is ZeroDivisionError
with Timer() as t: 1 / 0
t.seconds < 5
# %%
def batches(items, size):
    """Yields lists"""
    while items:
        chunk, items = items[:size], items[size:]
        yield chunk
g = batches(list(range(7)), 3); next(g), list(g)
# %%
next(g)
# %%
loss, name, big, ratio = 0.123456, 'D', 1234567, 0.876
print(f'{loss:.3f}|{loss:10.2e}|{name:>5}|{name!r:^7}|{big:,}|{big:_}|{ratio:.1%}|{big:x}|{5:03d}|{-loss:+.2f}|{loss=:.2f}|{"nested " + name}|{big:>{12}}|{dt.date(2024, 2, 29):%d %b %Y}')
# %%
print('%s %5.1f %-6s| %03d %x %e %g' % ('a', 2.345, 'left', 7, 255, 12345.678, 1e-5), '{0} {1:>4} {0!r} {k:.1f}'.format('x', 3, k=2.25), sep='\n')
# %%
print(f'{torch.tensor(0.5):.2f} {torch.tensor(3)} {torch.tensor([1.0, 2.0])} {np.float32(0.1):.4f} {np.int64(3):4d}', end='!\n')
# %%
f'{torch.tensor([1.0]):.2f}'
# %%
f'{"abc":d}'
# %%
dt.timedelta(seconds=3725), str(dt.timedelta(minutes=1.5)), dt.datetime(2024, 1, 2, 3, 4).isoformat(), dt.datetime.strptime('2024-03-01', '%Y-%m-%d').weekday(), dt.datetime(2024, 1, 31) + dt.timedelta(days=1)
# %%
p = pathlib.Path('runs') / 'a' / 'log.txt'
p.parent.mkdir(parents=True, exist_ok=True); p.write_text('epoch,loss\n1,0.5\n'); p.read_text().splitlines(), p.suffix, p.parts, p.with_suffix('.csv').name, [q.as_posix() for q in sorted(pathlib.Path('runs').rglob('*'))]
# %%
statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]), functools.reduce(operator.mul, range(1, 6)), re.findall(r'\d+\.\d+', 'loss 0.25 acc 0.9'), re.sub(r'\s+', ' ', 'a  b'), textwrap.shorten('a long sentence of words', 15)
# %%
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always'); warnings.warn('old', DeprecationWarning)
len(caught), caught[0].category.__name__, str(caught[0].message)
# %%
def total(*args: float, scale: float = 1.0, **more: int) -> float:
    return scale * sum(args) + sum(more.values())
total(1, 2, scale=2, x=1), typing.get_type_hints(total)
# %%
total(1, scale='a')
# %%
first, *rest = [1, 2, 3]; (a, b), c = (1, 2), 3; first, rest, a + c, [y := 5, y ** 2], {**{'a': 1}, 'b': 2}, {k: v for k, v in zip('ab', (1, 2))} | {'c': 3}
# %%
match ('train', 3):
    case ('train', n) if n > 2: print('long', n)
    case _: print('other')
# %%
assert first == 2, f'first is {first}'
# %%
try:
    torch.ones(2, 3) @ torch.ones(2, 3)
except RuntimeError as e:
    print(type(e).__name__, e)
else:
    print('fine')
finally:
    print('done')
# %%
raise RuntimeError('stop here') from None
# %%
if __name__ == '__main__':
    print('main', __name__)
# %%
sys.exit(3) if False else None; sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]), any(x > 2 for x in [1, 3]), list(map(str.upper, 'ab')), [*zip(*[(1, 2), (3, 4)])], list(enumerate('ab', 1)), divmod(7, 3), round(2.5), int('ff', 16), bin(5), chr(97), ord('a'), abs(-2), pow(2, 5, 7), sum([[1], [2]], [])
