package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cells say of the variables that they have read and changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesTest {

    private static final String CLEAR =
            "for _name in [n for n in globals() if not n.startswith('_')]: del globals()[_name]";

    private static final String NETWORK = """
            import torch
            net = torch.nn.Linear(2, 1)
            optimiser = torch.optim.SGD(net.parameters(), lr=0.1)
            data = torch.ones(4, 2)""";

    private static final String CLASSIFIER = """
            import torch
            class Classifier(torch.nn.Module):
                def __init__(self):
                    super().__init__()
                    self.model = torch.nn.Linear(2, 1)
                    self.optimiser = torch.optim.SGD(self.parameters(), lr=rate)
                    self.counter = 0
                    self.progress = []
                def forward(self, x):
                    return self.model(x)
                def train(self, x):
                    loss = self.forward(x).mean()
                    self.counter += 1
                    self.progress.append(loss.item())
                    self.optimiser.zero_grad()
                    loss.backward()
                    self.optimiser.step()
                def plot_progress(self):
                    return len(self.progress)""";

    /** What the last of some cells has read and changed: x:1 came from the first cell; x~ was changed in place. */
    private record Case(String reads, String changes, List<String> cells) {}

    private static final List<Case> CASES = List.of(
            // Ways to set a name
            last("", "x", "x = 1"),
            last("", "a b c d", "a, (b, *c) = 1, (2, 3)\nd: int = 4"),
            last("", "i j", "for i, j in [(1, 2)]: pass"),
            last("", "y", "(y := 3) + 1"),
            last("", "y", "[y := n for n in range(3)]"),
            last("", "f", "def f(a, b=2): return a"),
            last("", "C", "class C:\n    size = 3\n    twice = size * 2\n    def get(self): return self.size"),
            last("", "m pi", "import math as m\nfrom math import pi"),
            last("", "os", "import os.path"),
            last("", "s", "import io\nwith io.StringIO() as s: pass\ndel io"),
            last("", "", "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    print(e)"),
            last("", "a b rest", "match {'k': (1, 2), 'l': 3}:\n    case {'k': (a, b), **rest}: print(a, b)"),
            last("x:1", "x", "x = 1", "del x"),
            last("", "g", "exec('g = 5')"),
            last("", "sqrt", "exec('from math import sqrt')"),
            last("", "g", "globals()['g'] = 1"),
            // What is no change
            last("", "", "x = 3.5", "x = 3.5"),
            last("", "", "import math", "import math"),
            last("", "", "def f(a):\n    return a", "def f(a):\n    return a"),
            last("", "f", "def f(a):\n    return a", "def f(a):\n    return a + 1"),
            last("", "", "class C:\n    x = 1", "class C:\n    x = 1"),
            last("n:1", "", "n = 1", "def f(a=n): return a", "def f(a=n): return a"),
            last("", "n", "n = 1", "def f(a=n): return a", "n = 2"),
            last("n:3", "f", "n = 1", "def f(a=n): return a", "n = 2", "def f(a=n): return a"),
            last("x:2", "", "x = 1", "x = 1", "x"),
            last("x:1", "x", "x = 1", "x = x + 1"),
            last("x:1", "x", "x = 1", "x += 1"),
            last("x:1", "x", "x = 1", "x = True if x else None"),
            last("", "", "p = (1, (2, 'a'))", "p = (1, (2, 'a'))"),
            last("", "p", "p = (1, 2)", "p = (1, 3)"),
            last("x:1", "", "import torch; x = torch.zeros(2, 3); s = x.shape", "s = x.shape"),
            // What is read
            last("x:1", "", "x = 1", "print(x)"),
            last("x:1", "y", "x = 1", "y = x; print(y)"),
            last("", "x", "x = 1", "x = 2; print(x)"),
            last("x:1", "", "x = 1", "if x > 3:\n    y = 1\n"),
            last("missing", "", "missing"),
            last("x:1", "", "x = 1", "[x for _ in range(2)]"),
            last("", "", "x = 1", "[x for x in range(2)]"),
            last("x:1", "", "x = [1]", "[x for x in x]"),
            last("", "", "x = 1", "(lambda x: x)(2)"),
            last("x:1", "", "x = 1", "(lambda y=x: y)()"),
            last("x:1", "", "x = 1", "f'{x:.2f}'"),
            last("x:1", "", "x = 1", "%time x"),
            last("x:1", "", "x = 1", "%%time\nx"),
            last("x:1", "", "x = 1", "%timeit -n 1 -r 1 x"),
            last("x:1", "y", "x = 1", "for i in [1]:\n    y = x\nprint(y)\ndel i"),
            last("y:1", "x", "y = 1", "if y:\n    x = 1\nelse:\n    x = 2\nprint(x)"),
            last("x:1 y:1", "", "x = y = 1", "if not y:\n    x = 2\nprint(x)"),
            // Through functions and classes
            last("scale:1 f:2", "", "scale = 2", "def f(a): return a * scale", "f(3)"),
            last("f:2 scale:3", "", "scale = 2", "def f(a): return a * scale", "scale = 3", "f(3)"),
            last("", "f", "scale = 2", "def f(a): return a * scale"),
            last("f:2 g:1 scale:1", "", "scale = 2\ndef g(): return scale", "def f(): return g()", "f()"),
            last("f:1", "n", "def f():\n    global n\n    n = 1", "f()"),
            last("", "f", "x = 1", "def f():\n    x = 2\n    def inner(): return x\n    return inner()"),
            last("x:1", "f", "x = 1", "def f():\n    def inner(): return x\n    return inner()\nf()"),
            last("C:2 scale:1", "c", "scale = 2", "class C:\n    def get(self): return scale", "c = C(); c.get()"),
            last("c:3 scale:1", "", "scale = 2", "class C:\n    def get(self): return scale", "c = C()", "c.get()"),
            // Changes in place
            last("x:1", "x~", "x = []", "x.append(1)"),
            last("x:1", "", "x = []", "x.count(1)"),
            last("x:1+2", "", "x = []", "x.append(1)", "x"),
            last("x:3", "", "x = []", "x.append(1)", "x = [2]", "x"),
            last("x:1", "x~", "x = {}", "x['a'] = 1"),
            last("x:1", "x~", "x = {'a': [1]}", "x['a'].append(2)"),
            last("x:1", "x~", "x = list(range(500))", "x[250] = 0"),
            last("x:1", "x~", "x = {1, 2}", "x.add(3)"),
            last("f:1 x:1", "x~", "def f(a): a.append(1)\nx = []", "f(x)"),
            last("y:1", "x~ y~", "x = []; y = x", "y.append(1)"),
            last("o:1", "o~", "class O: pass\no = O()", "o.size = 3"),
            last("x:1", "x~", "import torch; x = torch.zeros(3)", "x.add_(1)"),
            last("x:1", "x~", "import torch; x = torch.zeros(3)", "x[0] = 1"),
            last("x:1", "", "import torch; x = torch.zeros(3)", "x + 1"),
            last("x:1", "y", "import torch; x = torch.tensor(2., requires_grad=True)", "y = x * x"),
            last("y:2", "x~", "import torch; x = torch.tensor(2., requires_grad=True)", "y = x * x", "y.backward()"),
            last("x:1", "x~ y", "import torch; x = torch.tensor(2., requires_grad=True)", "y = x * x; y.backward()"),
            last(
                    "x:1+2",
                    "x~ y",
                    "import torch; x = torch.tensor(2., requires_grad=True)",
                    "y = x * x; y.backward()",
                    "y = x * x; y.backward()"),
            last("x:1+2", "", "import torch; x = torch.tensor(2., requires_grad=True)", "(x * x).backward()", "x.grad"),
            last("a:1", "a~", "import numpy; a = numpy.zeros(5)", "a[2] = 1"),
            last("a:1", "a~", "import numpy; a = numpy.zeros((300, 300))", "a += 1"),
            last("a:1", "b", "import numpy; a = numpy.zeros(5)", "b = a + 1"),
            last("t:1", "t~", "import pandas; t = pandas.DataFrame({'a': [1, 2]})", "t['b'] = 3"),
            last("t:1", "", "import pandas; t = pandas.DataFrame({'a': [1, 2]})", "t.mean()"),
            // Networks
            last("net:1 data:1", "", NETWORK, "net(data)"),
            last(
                    "net:1 data:1 optimiser:1",
                    "net~ optimiser~ loss",
                    NETWORK,
                    "loss = net(data).mean()\nloss.backward()\noptimiser.step()"),
            last("optimiser:1", "net~ optimiser~", NETWORK + "\nnet(data).mean().backward()", "optimiser.step()"),
            last("net:1", "net~", NETWORK, "net.eval()"),
            last("net:1", "", NETWORK, "net.train()"),
            last("net:1", "", NETWORK, "sum(p.numel() for p in net.parameters())"),
            last("Classifier:1 torch:1 rate:2", "c", CLASSIFIER, "rate = 0.1", "c = Classifier()"),
            last(
                    "c:2 data:2",
                    "c~",
                    CLASSIFIER,
                    "rate = 0.1; c = Classifier(); data = torch.ones(3, 2)",
                    "for _ in range(3): c.train(data)"),
            last("c:2", "", CLASSIFIER, "rate = 0.1; c = Classifier()", "c.plot_progress()"));

    private LoneSession lab;

    @BeforeAll
    void open(@TempDir Path scratch) {
        lab = LoneSession.open(scratch);
    }

    @AfterAll
    void close() {
        lab.close();
    }

    private static Case last(String reads, String changes, String... cells) {
        return new Case(reads, changes, List.of(cells));
    }

    static Stream<Arguments> cases() {
        return CASES.stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells(Case wanted) {
        run("clear", CLEAR);
        CellEvent.Names names = new CellEvent.Names(List.of(), List.of());
        int number = 0;
        for (String code : wanted.cells()) {
            names = run(Integer.toString(++number) + "/" + wanted.hashCode(), code);
        }
        assertEquals(
                sorted(wanted.reads()),
                names.reads().stream().map(NamesTest::text).sorted().toList());
        assertEquals(
                sorted(wanted.changes()),
                names.changes().stream()
                        .map(change -> change.name() + (change.anew() ? "" : "~"))
                        .sorted()
                        .toList());
    }

    private static List<String> sorted(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static String text(CellEvent.Read read) {
        String sources = read.sources().stream()
                .map(source -> source.cellId().split("/", 2)[0])
                .collect(Collectors.joining("+"));
        return sources.isEmpty() ? read.name() : read.name() + ":" + sources;
    }

    @Test
    void aCellThatFailsHasChangedWhatItCameTo() {
        run("clear", CLEAR);
        CellEvent.Names names = run("cell", "x = 1\n1 / 0\ny = 2");
        assertEquals(
                List.of("x"),
                names.changes().stream().map(CellEvent.Change::name).toList());
    }

    @Test
    void aTextThatIsNoPythonChangesNothing() {
        run("clear", CLEAR);
        assertEquals(new CellEvent.Names(List.of(), List.of()), run("wrong", "for for"));
    }

    @Test
    void anExpressionThatIsNestedDeeplyRuns() {
        run("clear", CLEAR);
        CellEvent.Names names = run("deep", "x = " + "-".repeat(300) + "1; z = 2");
        assertTrue(names.changes().stream().anyMatch(change -> change.name().equals("z")), names::toString);
    }

    @Test
    void whatACellChangedInAnEarlierRunIsStillTold() {
        run("clear", CLEAR);
        int first = run("twice", "x = 1; y = 1").changes().getFirst().run();
        List<CellEvent.Change> changes = run("twice", "y = 2").changes();
        assertEquals(
                List.of(new CellEvent.Change("x", first, true), new CellEvent.Change("y", first + 1, true)), changes);
    }

    @Test
    void aTrainingThatIsStoppedHasChangedItsNetwork() throws InterruptedException {
        run("clear", CLEAR);
        run("network", NETWORK);
        List<CellEvent> events = new ArrayList<>();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> finished = new CompletableFuture<>();
        String endless = """
                print('begun')
                while True:
                    optimiser.zero_grad()
                    net(data).mean().backward()
                    optimiser.step()""";
        lab.session().run("endless", endless, 0, event -> {
            synchronized (events) {
                events.add(event);
            }
            switch (event) {
                case CellEvent.Text _ -> begun.complete(null);
                case CellEvent.Finished _ -> finished.complete(null);
                default -> {}
            }
        });
        begun.join();
        Thread.sleep(300);
        assertTrue(lab.session().stop());
        finished.join();
        synchronized (events) {
            CellEvent.Names names = events.stream()
                    .filter(CellEvent.Names.class::isInstance)
                    .map(CellEvent.Names.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertTrue(names.changes().stream().anyMatch(change -> change.name().equals("net")), names::toString);
        }
    }

    private CellEvent.Names run(String id, String code) {
        CompletableFuture<CellEvent.Names> names = new CompletableFuture<>();
        CompletableFuture<Void> finished = new CompletableFuture<>();
        lab.session().run(id, code, 0, event -> {
            switch (event) {
                case CellEvent.Names told -> names.complete(told);
                case CellEvent.Finished _ -> finished.complete(null);
                default -> {}
            }
        });
        finished.join();
        return names.getNow(new CellEvent.Names(List.of(new CellEvent.Read("nothing was told", List.of())), List.of()));
    }
}
