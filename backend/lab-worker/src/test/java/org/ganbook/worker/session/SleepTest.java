package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;

/** What is as before in a session that was put away and is back. */
class SleepTest extends SleepingSession {

    @Test
    void keepsValuesAndWhatTheyShare() throws Exception {
        run("""
                import math, collections, datetime, decimal, fractions
                import random
                n, x, text, raw, nothing, big = 3, 2.5, 'Grüße\\n', b'\\x00\\xff', None, 2 ** 200
                numbers = list(range(1000))
                alias = numbers
                nested = {'a': [1, (2, {3})], 'numbers': numbers, frozenset({1}): 1j}
                loop = [1]
                loop.append(loop)
                counter = collections.Counter('banana')
                queue = collections.deque([1, 2, 3], maxlen=3)
                when = datetime.datetime(2026, 5, 17, 12)
                half = fractions.Fraction(1, 2)
                price = decimal.Decimal('1.10')
                from math import sqrt as root
                e = ValueError('bad', 3)
                ordered = collections.OrderedDict(b=1, a=2)
                default = collections.defaultdict(list, {'k': [1]})
                s = slice(1, 2)
                r = range(5, 50, 5)
                array = bytearray(b'abc')
                x + 1
                """);
        sleepKeepingAll();
        assertEquals("3.5", answer("_"));
        assertEquals(
                "'Grüße\\n'",
                answer("assert (n, x, raw, nothing, big) == (3, 2.5, b'\\x00\\xff', None, 2 ** 200)\ntext"));
        run("""
                assert alias is numbers and nested['numbers'] is numbers and numbers == list(range(1000))
                assert loop[1] is loop and loop[0] == 1
                assert nested[frozenset({1})] == 1j and nested['a'] == [1, (2, {3})]
                assert counter['a'] == 3 and type(counter) is collections.Counter
                queue.append(4)
                assert list(queue) == [2, 3, 4]
                assert when.year == 2026 and half + half == 1 and price == decimal.Decimal('1.1')
                assert root is math.sqrt and root(9) == 3
                assert type(e) is ValueError and e.args == ('bad', 3)
                assert list(ordered) == ['b', 'a'] and default['none'] == [] and default['k'] == [1]
                assert s == slice(1, 2) and r[1] == 10 and array == b'abc' and isinstance(array, bytearray)
                """);
    }

    @Test
    void countsCellsOnAndPrintsInTheSameWay() throws Exception {
        run("import torch, numpy as np, pandas as pd, random");
        run(
                "torch.set_printoptions(precision=2); np.set_printoptions(precision=3); pd.set_option('display.max_rows', 7)");
        run("torch.set_default_dtype(torch.float64); torch.manual_seed(5); np.random.seed(5); random.seed(5)");
        run(
                "first = torch.rand(3); a = np.random.rand(2); b = random.random(); g = np.random.default_rng(1); g.random()");
        run("t = torch.Generator().manual_seed(3); mt = np.random.RandomState(9); mt.rand()");
        String rest = "import copy\n(torch.rand(2).tolist(), np.random.rand(2).tolist(), random.random(), g.random(), "
                + "torch.rand(2, generator=t).tolist(), mt.rand(), torch.tensor(1/3), np.array(1/3), "
                + "pd.get_option('display.max_rows'))";
        run(
                "states = torch.get_rng_state(), np.random.get_state(), random.getstate(), g.bit_generator, t.get_state(), mt.get_state()");
        sleepKeepingAll();
        String revived = answer(rest);
        run("torch.set_rng_state(states[0]); np.random.set_state(states[1]); random.setstate(states[2])");
        run("g2 = np.random.default_rng(1); g2.random(); t.set_state(states[4]); mt.set_state(states[5]); g = g2");
        assertEquals(answer(rest), revived);
        assertEquals(
                11, Recorded.run(session, "1").only(CellEvent.Started.class).executionCount());
    }

    @Test
    void keepsTensorsOfEveryKindAndTheMemoryTheyShare() throws Exception {
        run("""
                import torch
                import numpy as np
                kinds = [torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.float16, torch.float32,
                         torch.float64, torch.complex64, torch.complex128, torch.bool, torch.bfloat16]
                each = {d: torch.tensor([0, 1, 1, 0]).to(d) for d in kinds}
                base = torch.arange(12.)
                table = base.view(3, 4)
                turned = table.t()
                row = table[1]
                every = base[1::2]
                alias = base
                alone = torch.zeros(5)
                empty = torch.empty(0, 3)
                scalar = torch.tensor(2.5)
                spread = torch.ones(1).expand(4)
                w = torch.randn(2, 2, requires_grad=True)
                (w * 3).sum().backward()
                leaf_grad = w.grad
                array = np.arange(6.)
                over = torch.from_numpy(array)
                part = array[2:4]
                matrix = array.reshape(2, 3)
                whole = np.array([[1, 2], [3, 4]], dtype=np.int32).T
                words = np.array(['a', 'bcd'])
                things = np.array([1, 'x', None], dtype=object)
                flags = np.array([True, False])
                """);
        sleepKeepingAll();
        run("""
                assert list(each) == kinds and all(each[d].dtype is d for d in kinds)
                assert all(each[d].tolist() == [0, 1, 1, 0] for d in kinds if not d.is_complex)
                assert torch.view_as_real(each[torch.complex64]).tolist() == [[0, 0], [1, 0], [1, 0], [0, 0]]
                assert base.tolist() == list(range(12)) and alias is base
                base[5] = 100
                assert table[1, 1] == 100 and turned[1, 1] == 100 and row[1] == 100 and every[2] == 100
                assert turned.stride() == (1, 4) and every.stride() == (2,) and not turned.is_contiguous()
                assert alone.tolist() == [0] * 5 and empty.shape == (0, 3) and scalar.item() == 2.5
                assert spread.stride() == (0,) and spread.tolist() == [1] * 4
                assert w.requires_grad and w.is_leaf and w.grad.tolist() == [[3, 3], [3, 3]] and w.grad is leaf_grad
                array[3] = -1
                assert over[3] == -1 and part[1] == -1 and matrix[1, 0] == -1
                over[2] = 7
                assert array[2] == 7
                assert whole.tolist() == [[1, 3], [2, 4]] and whole.dtype == np.int32
                assert words.tolist() == ['a', 'bcd'] and things.tolist() == [1, 'x', None] and flags.dtype == bool
                """);
    }

    @Test
    void keepsFunctionsAndClassesOfCells() throws Exception {
        run("""
                import functools, dataclasses, enum, typing, abc, collections, inspect
                factor = 2
                def scaled(x, by=3, *, shift=0):
                    \"\"\"Scales.\"\"\"
                    return x * by * factor + shift
                def counting():
                    count = 0
                    def next_one():
                        nonlocal count
                        count += 1
                        return count
                    def peek():
                        return count
                    return next_one, peek
                step, peek = counting()
                step()
                twice, thrice = lambda x: 2 * x, lambda x: 3 * x
                def fib(n):
                    return n if n < 2 else fib(n - 1) + fib(n - 2)
                def logged(function):
                    @functools.wraps(function)
                    def inner(*args):
                        inner.calls += 1
                        return function(*args)
                    inner.calls = 0
                    return inner
                @logged
                def half(x):
                    return x / 2
                half(2)
                @functools.lru_cache(maxsize=None)
                def slow(n):
                    return n + factor
                add = functools.partial(scaled, 10, shift=1)
                def gen(n=1):
                    for i in range(n):
                        yield i + 1
                def walked():
                    found = [4]
                    def walk():
                        yield from found
                    return walk
                walk = walked()
                """);
        run("""
                class Animal:
                    kind = 'animal'
                    count = 0
                    def __init__(self, name):
                        self.name = name
                        Animal.count += 1
                    def say(self):
                        return f'{self.name} the {self.kind}'
                    def letters(self):
                        for letter in self.__spelt():
                            yield letter
                    def __spelt(self):
                        return self.name
                    @property
                    def loud(self):
                        return self.say().upper()
                    @classmethod
                    def make(cls, name):
                        return cls(name)
                    @staticmethod
                    def two():
                        return 2
                class Dog(Animal):
                    kind = 'dog'
                    def say(self):
                        return super().say() + '!'
                    def letters(self):
                        yield from super().letters()
                        yield '.'
                    def __eq__(self, other):
                        return isinstance(other, Dog) and self.name == other.name
                old = Dog('Rex')
                class Slotted:
                    __slots__ = ('a', 'b')
                slotted = Slotted()
                slotted.a = [1]
                @dataclasses.dataclass(order=True)
                class Point:
                    x: int
                    y: int = 5
                    tags: list = dataclasses.field(default_factory=list)
                p = Point(1)
                class Color(enum.Enum):
                    RED = 1
                    BLUE = 2
                    def title(self):
                        return self.name.title()
                red = Color.RED
                Pair = collections.namedtuple('Pair', 'left right', defaults=[0])
                pair = Pair(1)
                class Triple(typing.NamedTuple):
                    a: int
                    b: int = 2
                    def total(self):
                        return self.a + self.b
                triple = Triple(1)
                class Shape(abc.ABC):
                    @abc.abstractmethod
                    def area(self): ...
                class Square(Shape):
                    def area(self):
                        return 4
                square = Square()
                bound = old.say
                class Problem(Exception):
                    pass
                problem = Problem('p')
                registry = []
                class Base:
                    def __init_subclass__(cls):
                        registry.append(cls.__name__)
                class Derived(Base):
                    pass
                """);
        run("""
                class Animal:
                    count = 0
                def newer(self):
                    return 'newer ' + self.name
                Dog.newer = newer
                """);
        sleepKeepingAll();
        run("""
                assert scaled(1) == 6 and scaled(1, shift=1) == 7 and scaled.__doc__ == 'Scales.'
                factor = 10
                assert scaled(1, 1) == 10 and add() == 301
                assert step() == 2 and peek() == 2
                assert (twice(4), thrice(4)) == (8, 12) and fib(10) == 55
                assert half(4) == 2 and half.calls == 2 and half.__name__ == 'half'
                assert slow(1) == 11 and list(gen()) == [1] and list(gen(3)) == [1, 2, 3] and list(walk()) == [4]
                assert inspect.getsource(fib) == ('def fib(n):\\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\\n')
                """);
        run("""
                assert old.say() == 'Rex the dog!' and old.loud == 'REX THE DOG!' and old.newer() == 'newer Rex'
                assert list(old.letters()) == ['R', 'e', 'x', '.']
                assert bound() == 'Rex the dog!' and bound.__self__ is old
                assert Dog.__mro__[1] is not Animal and Dog.__mro__[1].count == 1 and type(old) is Dog
                assert Dog.make('Bo').say() == 'Bo the dog!' and Dog.two() == 2 and Dog('Rex') == old
                assert slotted.a == [1] and not hasattr(slotted, '__dict__')
                assert p == Point(1) and p < Point(2) and repr(p) == 'Point(x=1, y=5, tags=[])'
                assert dataclasses.asdict(p) == {'x': 1, 'y': 5, 'tags': []} and dataclasses.replace(p, x=3).x == 3
                assert red is Color.RED and Color(2) is Color.BLUE and red.title() == 'Red' and list(Color)[1].name == 'BLUE'
                assert pair == Pair(1, 0) and pair.left == 1 and Pair(5)._asdict() == {'left': 5, 'right': 0}
                assert triple.total() == 3 and triple._replace(a=5).total() == 7 and isinstance(triple, Triple)
                assert square.area() == 4 and isinstance(square, Shape)
                try:
                    Shape()
                    assert False
                except TypeError:
                    pass
                try:
                    raise problem
                except Problem as caught:
                    assert caught.args == ('p',)
                assert registry == ['Derived']
                class Later(Base):
                    pass
                assert registry == ['Derived', 'Later']
                """);
        Recorded failed = Recorded.run(session, "scaled('x', 'y')");
        assertTrue(failed.only(CellEvent.Failed.class).traceback().contains("return x * by * factor + shift"));
        sleepKeepingAll();
        run("assert fib(10) == 55 and old.say() == 'Rex the dog!' and step() == 3");
    }

    @Test
    void keepsWhatElseCellsDefine() throws Exception {
        run("""
                import io, weakref, threading, random, re, itertools, operator, types, typing, contextlib, datetime, uuid, pathlib, functools, string, copy, abc, collections, sys, json, math
                class Node:
                    def __init__(self, v, nxt=None): self.v=v; self.nxt=nxt
                head=None
                for i in range(100): head=Node(i, head)
                b=io.BytesIO(b'abc'); b.read(1); s=io.StringIO('xyz')
                class T: pass
                t=T(); t.me=t; w=weakref.ref(t)
                pat=re.compile('a+'); it=iter([1,2,3]); next(it)
                en=enumerate([1,2]); z=zip([1],[2]); c=itertools.count(5); itg=operator.itemgetter(1)
                L=typing.List[int]; O=typing.Optional[int]; g=list[int]
                ns=types.SimpleNamespace(a=1)
                out=sys.stdout
                @contextlib.contextmanager
                def cm():
                    yield 3
                class Meta(type):
                    def __new__(m, n, b, d):
                        d['made']=d.get('made',0)+1
                        return super().__new__(m, n, b, d)
                    def __call__(cls,*a):
                        o=super().__call__(*a); o.tag='t'; return o
                class WithMeta(metaclass=Meta): pass
                wm=WithMeta()
                class D(dict):
                    def __missing__(self,k): return k
                d=D(a=1)
                class Lst(list): pass
                l=Lst([1]); l.extra=2
                class Outer:
                    class Inner:
                        def hi(self): return 'hi'
                    inner=Inner()
                o=Outer()
                class Desc:
                    def __get__(self,i,o): return 5
                    def __set__(self,i,v): raise AttributeError
                class Uses: x=Desc()
                u=Uses()
                @functools.total_ordering
                class V:
                    def __init__(self,x): self.x=x
                    def __lt__(self,o): return self.x<o.x
                    def __eq__(self,o): return self.x==o.x
                v=V(1)
                class Cached:
                    @functools.cached_property
                    def y(self): return 7

                @functools.singledispatch
                def sd(x): return 'any'
                @sd.register
                def _i(x:int): return 'int'

                comp=[(lambda k: lambda x: x+k)(k) for k in range(3)]
                fs=[lambda x,k=k: x+k for k in range(3)]
                big={i:str(i) for i in range(500)}
                class Sing:
                    inst=None
                    def __new__(cls):
                        if cls.inst is None: cls.inst=super().__new__(cls)
                        return cls.inst
                si=Sing()
                import enum
                class Flagged(enum.Flag):
                    A=1; B=2
                class Num(enum.IntEnum):
                    ONE=1
                    TWO=enum.auto()
                    @property
                    def dbl(self): return self.value*2
                fl=Flagged.A|Flagged.B
                class WithVal(enum.Enum):
                    X=(1,2)
                    def __init__(self,a,b): self.a=a
                wv=WithVal.X
                def outer():
                    class Local:
                        def f(self): return super().__init__
                    return Local()
                lo=outer()
                def nest(n):
                    def inner(m): return inner(m-1)+1 if m else n
                    return inner
                ne=nest(4)
                class Holder:
                    def __init__(self): self.cb=self.method
                    def method(self): return 'm'
                ho=Holder()
                tb=None
                try: 1/0
                except Exception as e: tb=e
                @property
                def pp(self): return 1
                class Prop: p=pp
                pr=Prop()
                class Slots2:
                    __slots__=('__priv','q','__dict__')
                    def __init__(self): self.__priv=3; self.q=4; self.z=5
                    def get(self): return self.__priv
                s2=Slots2()
                annotated: int = 3
                """);
        sleepKeepingAll();
        run("""
                n=head; k=0
                while n: k+=1; n=n.nxt
                assert k==100
                assert b.read()==b'bc' and s.read()=='xyz'
                assert t.me is t and w() is t
                assert pat.match('aa') and list(it)==[2,3] and list(en)==[(0,1),(1,2)] and list(z)==[(1,2)] and next(c)==5 and itg([1,2])==2
                assert L==typing.List[int] and O==typing.Optional[int] and g==list[int]
                assert ns.a==1 and out is sys.stdout
                with cm() as q: assert q==3
                assert WithMeta.made==1 and wm.tag=='t' and WithMeta().tag=='t'
                assert d['zz']=='zz' and d['a']==1 and l==[1] and l.extra==2
                assert o.inner.hi()=='hi' and type(Outer.inner) is Outer.Inner
                assert u.x==5 and v<V(2) and v>=V(1)
                assert sd('x')=='any' and sd(3)=='int'

                assert [f(1) for f in comp]==[1,2,3] and [f(1) for f in fs]==[1,2,3] and big[499]=='499'
                assert Sing() is si and Sing.inst is si
                assert fl==Flagged.A|Flagged.B and Flagged.A in fl and Num.TWO==2 and Num.TWO.dbl==4 and Num(1) is Num.ONE
                assert wv is WithVal.X and wv.a==1 and WithVal((1,2)) is wv
                assert lo.f() and ne(3)==7 and ho.cb()=='m' and ho.cb.__self__ is ho
                assert isinstance(tb,ZeroDivisionError) and pr.p==1
                assert s2.get()==3 and s2.q==4 and s2.z==5 and annotated==3
                """);
    }

    private static final String NETWORK = """
            import torch
            from torch import nn
            from torch.utils.data import Dataset, DataLoader
            torch.manual_seed(1)
            class Net(nn.Module):
                def __init__(self):
                    super().__init__()
                    self.layers = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.LeakyReLU(0.02), nn.Dropout(0.1), nn.Linear(8, 1))
                    self.scale = nn.Parameter(torch.ones(1))
                    self.register_buffer('seen', torch.zeros(1))
                    self.losses = []
                def forward(self, x):
                    self.seen += 1
                    return self.layers(x) * self.scale
            class Data(Dataset):
                def __init__(self):
                    self.x = torch.randn(64, 4)
                def __len__(self):
                    return len(self.x)
                def __getitem__(self, i):
                    return self.x[i], self.x[i].sum().view(1)
            data = Data()
            loader = DataLoader(data, batch_size=16, shuffle=True)
            net = Net()
            """;
    private static final String OPTIMISERS = """
            optimisers = [torch.optim.Adam(net.layers[0].parameters(), lr=0.01),
                          torch.optim.SGD(net.layers[1].parameters(), lr=0.01, momentum=0.9),
                          torch.optim.RMSprop(net.layers[4].parameters()), torch.optim.AdamW([net.scale], amsgrad=True)]
            plan = torch.optim.lr_scheduler.StepLR(optimisers[0], 3, 0.5)
            bent = torch.optim.lr_scheduler.LambdaLR(optimisers[1], lambda epoch: 0.9 ** epoch)
            hooked = []
            handle = net.layers[0].register_forward_hook(lambda module, given, made: hooked.append(made.shape))
            def train(epochs):
                for epoch in range(epochs):
                    for x, y in loader:
                        loss = nn.functional.mse_loss(net(x), y)
                        for each in optimisers:
                            each.zero_grad()
                        loss.backward()
                        for each in optimisers:
                            each.step()
                        net.losses.append(loss.item())
                    plan.step()
                    bent.step()
            """;
    private static final String STATE =
            "(net.losses, [p.tolist() for p in net.parameters()], net.seen.item(), len(hooked), "
                    + "plan.get_last_lr(), bent.get_last_lr(), torch.rand(1).item())";

    @Test
    void trainsOnExactlyAsWithoutSleep() throws Exception {
        run(NETWORK);
        run(OPTIMISERS);
        run("train(5)\ntrain(5)");
        String awake = answer(STATE);
        Recorded.run(session, "del net, optimisers, data, loader, plan, bent, handle");
        run(NETWORK);
        run(OPTIMISERS);
        run("train(5)\nnet.eval()\nnet.train()");
        sleepKeepingAll();
        run("""
                assert loader.dataset is data and net.layers[0].weight is optimisers[0].param_groups[0]['params'][0]
                assert plan.optimizer is optimisers[0] and type(net) is Net and net.training
                train(5)
                """);
        assertEquals(awake, answer(STATE));
        run("handle.remove()\nbefore = len(hooked)\nnet(torch.ones(2, 4));\nassert len(hooked) == before");
        run("assert list(net.state_dict()) == list(Net().state_dict()) and 'seen' in net.state_dict()");
    }

    @Test
    void keepsTables() throws Exception {
        run("""
                import pandas as pd
                import numpy as np
                frame = pd.DataFrame({'a': [1, 2, 3], 'b': [1.5, None, 2.5], 'c': ['x', 'y', None]}, index=['r', 's', 't'])
                column = frame['a']
                groups = frame.groupby('c')
                shown = repr(frame)
                scalar, wide = np.float32(1.5), np.int64(7)
                kind = np.dtype('float32')
                """);
        sleepKeepingAll();
        run("""
                assert repr(frame) == shown and column.tolist() == [1, 2, 3] and frame.loc['s', 'a'] == 2
                assert frame['b'].mean() == 2.0 and frame.describe() is not None
                assert type(scalar) is np.float32 and scalar == 1.5 and type(wide) is np.int64 and kind == np.float32
                assert groups['a'].sum()['x'] == 1
                """);
    }

    @Test
    void nothingCountsAsChangedBySleep() throws Exception {
        run("import torch\nx = [1]\nnet = torch.nn.Linear(2, 2)\ndef first():\n    return x[0]");
        sleepKeepingAll();
        CellEvent.Names names = Recorded.run(session, "next", "z = first()").only(CellEvent.Names.class);
        assertEquals(
                List.of("first", "x"),
                names.reads().stream().map(CellEvent.Read::name).toList());
        assertTrue(names.reads().stream().noneMatch(read -> read.sources().isEmpty()));
        assertEquals(List.of(new CellEvent.Change("z", 2, true)), names.changes());
    }

    @Test
    void knowsWhatHasChangedAsBefore() throws Exception {
        Recorded.run(session, "a", "x = [1]\ndef total():\n    return sum(x)");
        Recorded.run(session, "b", "y = total()");
        Recorded.run(session, "c", "x.append(2)");
        sleepKeepingAll();
        CellEvent.Names read = Recorded.run(session, "d", "z = x").only(CellEvent.Names.class);
        assertEquals(
                List.of(new CellEvent.Read("x", List.of(new CellEvent.Source("a", 1), new CellEvent.Source("c", 3)))),
                read.reads());
        assertEquals(List.of(new CellEvent.Change("z", 4, true)), read.changes());
        CellEvent.Names again = Recorded.run(session, "a", "x = [1]\ndef total():\n    return sum(x)")
                .only(CellEvent.Names.class);
        assertTrue(again.changes().contains(new CellEvent.Change("x", 5, true)), again::toString);
        assertTrue(again.changes().contains(new CellEvent.Change("total", 1, true)), again::toString);
        CellEvent.Names changed = Recorded.run(session, "c", "x.append(2)").only(CellEvent.Names.class);
        assertEquals(List.of(new CellEvent.Change("x", 6, false)), changed.changes());
    }
}
