package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.CellEvent.Outcome;
import org.ganbook.worker.tensor.Torch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells that take more than they may: they end with a reason, and a second learner gets answers meanwhile. */
@Tag("slow")
class LimitsTest {

    private static final Limits LIMITS = new Limits(64 << 20, 64 << 20, 4 << 20, 100_000, 20, Duration.ofSeconds(4));

    @TempDir
    private static Path scratch;

    private static TestWorker worker;
    private static Sessions sessions;
    private static Sessions impatient;
    private static Session neighbour;

    @BeforeAll
    static void start() throws Exception {
        Torch.start(1);
        worker = TestWorker.startWarm(scratch.resolve("compiled"), scratch, LIMITS);
        sessions = worker.sessions();
        Limits shortly = new Limits(1 << 20, 1 << 20, 1 << 20, 1000, 1, Duration.ofMillis(500));
        impatient = TestWorker.sessions(worker.engine(), scratch, shortly);
        neighbour = sessions.create(scratch.resolve("neighbour"));
        Recorded.run(neighbour, "import torch\nkept = torch.tensor([1.0, 2.0])");
    }

    @AfterAll
    static void close() {
        impatient.close();
        neighbour.close();
        worker.close();
    }

    /**
     * A cell without measure.
     *
     * @param seconds its time limit, or 0
     * @param outcome how it may end
     * @param says what the learner reads of it
     */
    private record Excess(String name, String code, double seconds, Outcome outcome, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Excess raises(String name, String code, String says) {
        return new Excess(name, code, 0, Outcome.ERROR, says);
    }

    private static Excess overruns(String name, String code, double seconds, String says) {
        return new Excess(name, code, seconds, Outcome.LIMIT, says);
    }

    static Stream<Excess> excesses() {
        return Stream.of(
                overruns("endless loop", "while True: pass", 1, "TimeLimit: this cell may run for 1.0 seconds"),
                overruns(
                        "endless loop that catches all",
                        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
                        1,
                        "TimeLimit"),
                overruns("endless print", "while True: print('again')", 0, "OutputLimit: a cell may print 100,000"),
                overruns("endless writing", "import os\nwhile True: os.write(1, b'again')", 0, "OutputLimit"),
                overruns("a long value", "'a' * 10**7", 0, "OutputLimit"),
                overruns(
                        "endless display",
                        "from IPython.display import display\nwhile True: display('x' * 999)",
                        0,
                        "OutputLimit"),
                raises("a huge list", "[0] * 10**10", "may have 2,147,483,647 elements"),
                raises("a huge power", "10**10**10", "may have 2,147,483,647 bits"),
                raises("a huge text", "'a' * 10**11", "may have 2,147,483,647 elements"),
                raises("a huge tensor", "import torch\ntorch.zeros(10**12)", "tensors of a session may take 64 MB"),
                raises(
                        "tensors in a list",
                        "import torch\nkeep = []\nwhile True: keep.append(torch.ones(10**6))",
                        "tensors of a session may take 64 MB"),
                raises(
                        "small tensors in a list",
                        "import torch\nkeep = []\nwhile True: keep.append(torch.ones(3))",
                        "tensors of a session may take 64 MB"),
                raises("a huge array", "import numpy as np\nnp.zeros(10**12)", "arrays of a session may take 64 MB"),
                raises(
                        "arrays in a list",
                        "import numpy as np\nkeep = []\nwhile True: keep.append(np.ones(10**5))",
                        "arrays of a session may take 64 MB"),
                raises(
                        "a table that doubles",
                        "import pandas as pd\nd = pd.DataFrame({'a': range(10**5)})\nwhile True: d = pd.concat([d, d])",
                        "arrays of a session may take 64 MB"),
                raises("recursion", "def f(n): return f(n + 1)\nf(0)", "RecursionError"),
                raises(
                        "deep recursion",
                        "import sys\nsys.setrecursionlimit(10**9)\ndef f(n): return f(n + 1)\nf(0)",
                        "Error"),
                raises("recursion of repr", "l = []\nfor i in range(10**5): l = [l]\nrepr(l)", "Error"),
                raises("nested parentheses", "eval('(' * 10**5 + ')' * 10**5)", "Error"),
                raises("nested lists", "eval('[' * 10**5 + ']' * 10**5)", "Error"),
                raises("a nested cell", "(".repeat(20_000) + "1" + ")".repeat(20_000), "Error"),
                overruns(
                        "a backtracking regular expression",
                        "import re\nre.match(r'(a+)+\\1$', 'a' * 60 + 'b')",
                        1,
                        "TimeLimit"),
                overruns("an endless generator", "import itertools\nsum(1 for _ in itertools.count())", 1, "TimeLimit"),
                overruns(
                        "endless products",
                        "import itertools\nfor p in itertools.product(range(99), repeat=9): pass",
                        1,
                        "TimeLimit"),
                raises(
                        "one large file",
                        "with open('large', 'wb') as f:\n    while True: f.write(bytes(100_000))",
                        "your files may take 4 MB"),
                raises(
                        "many files",
                        "i = 0\nwhile True:\n    i += 1\n    open(f'many{i}', 'w').close()",
                        "your files may take 4 MB"),
                raises(
                        "many folders",
                        "import os\ni = 0\nwhile True:\n    i += 1\n    os.mkdir(f'many{i}')",
                        "your files may take 4 MB"),
                overruns(
                        "many figures",
                        "import matplotlib.pyplot as plt\nfor i in range(10_000): plt.figure()",
                        0,
                        "FigureLimit: a cell may show 20 figures"),
                overruns(
                        "many shown figures",
                        "import matplotlib.pyplot as plt\nwhile True:\n    plt.plot([1, 2])\n    plt.show()",
                        0,
                        "FigureLimit"),
                overruns("sleep", "import time\ntime.sleep(10**6)", 1, "TimeLimit"));
    }

    @ParameterizedTest
    @MethodSource("excesses")
    void endsTheCellAndNothingElse(Excess excess) throws Exception {
        try (Session session = sessions.create(scratch.resolve(excess.name()))) {
            assertEquals(Outcome.OK, Recorded.run(session, "before = 42").outcome());
            Recorded run = Recorded.start(session, excess.code(), excess.seconds());
            awaitBesideNeighbour(run);
            assertEquals(excess.outcome(), run.outcome(), run::summary);
            List<CellEvent.Failed> failed = run.all(CellEvent.Failed.class);
            assertEquals(1, failed.size(), run::summary);
            String told = failed.getFirst().type() + ": " + failed.getFirst().message();
            assertTrue(told.contains(excess.says()), told);
            assertTrue(told.length() < 2000, () -> "a long message: " + told.substring(0, 500));
            Recorded after = Recorded.run(session, "before");
            assertEquals("42", after.only(CellEvent.Result.class).text(), after::summary);
        }
    }

    /** What grows in Java's heap, which all sessions share. */
    static Stream<Excess> hoards() {
        return Stream.of(
                overruns("a list", "keep = []\nwhile True: keep.append([0] * 1000)", 0, ""),
                overruns("a dict", "keep = {}\ni = 0\nwhile True:\n    keep[i] = str(i) * 10\n    i += 1", 0, ""),
                overruns("a string", "keep = 'a'\nwhile True: keep += keep", 0, ""),
                overruns("objects", "class C: pass\nkeep = []\nwhile True: keep.append(C())", 0, ""),
                overruns("permutations", "import itertools\nkeep = list(itertools.permutations(range(20)))", 0, ""),
                overruns("small arrays", "import numpy as np\nkeep = []\nwhile True: keep.append(np.ones(3))", 0, ""),
                overruns(
                        "a list in a function",
                        "def f():\n    keep = []\n    while True: keep.append([0] * 1000)\nf()",
                        0,
                        ""),
                overruns("a list of an earlier cell", "while True: held.append([0] * 1000)", 0, ""),
                overruns("a hidden list", "def f(keep=[]):\n    while True: keep.append([0] * 1000)\nf()", 0, ""));
    }

    @ParameterizedTest
    @MethodSource("hoards")
    void givesTheHeapBack(Excess hoard) throws Exception {
        try (Session session = sessions.create(scratch.resolve(hoard.name()))) {
            assertEquals(
                    Outcome.OK, Recorded.run(session, "before = 42\nheld = []").outcome());
            Recorded run = Recorded.start(session, hoard.code(), 0);
            awaitBesideNeighbour(run);
            assertTrue(run.outcome() == Outcome.LIMIT || run.outcome() == Outcome.ERROR, run::summary);
            CellEvent.Failed failed = run.all(CellEvent.Failed.class).getLast();
            assertEquals("MemoryError", failed.type(), run::summary);
            assertTrue(failed.message().contains("memory"), failed.message());
            Recorded after = Recorded.run(session, "before");
            assertEquals("42", after.only(CellEvent.Result.class).text(), after::summary);
            Recorded large = Recorded.run(session, "len([0] * 10**7)");
            assertEquals("10000000", large.only(CellEvent.Result.class).text(), large::summary);
        }
        Recorded roomy = Recorded.run(neighbour, "len([0] * 10**7)");
        assertEquals("10000000", roomy.only(CellEvent.Result.class).text(), roomy::summary);
    }

    @Test
    void givesUpASessionWhoseCellCannotBeEnded() throws Exception {
        Session session = impatient.open("stuck", scratch.resolve("stuck")).session();
        // One long call of a built-in function on built-in objects: nothing in it looks for interrupts.
        Recorded run = Recorded.start(session, "import itertools\nsum(itertools.repeat(1, 4 * 10**8))", 1);
        Recorded behind = Recorded.start(session, "'never'");
        awaitBesideNeighbour(run);
        behind.await();
        assertEquals(Outcome.LOST, run.outcome(), run::summary);
        CellEvent.Failed failed = run.only(CellEvent.Failed.class);
        assertEquals("TimeLimit", failed.type());
        assertTrue(failed.message().contains("your variables are gone"), failed.message());
        assertEquals(Outcome.LOST, behind.outcome());
        assertEquals(1, impatient.runaways());
        Session next = impatient.open("stuck", scratch.resolve("stuck")).session();
        assertNotSame(session, next);
        assertEquals(
                "2", Recorded.run(next, "1 + 1").only(CellEvent.Result.class).text());
        assertTrue(impatient.close("stuck"));
        long begun = System.nanoTime();
        while (impatient.runaways() > 0) {
            assertTrue(System.nanoTime() - begun < 180e9, "the thread has not ended after its call");
            Thread.sleep(100);
        }
    }

    /** Runs small cells of another learner until the excessive one has ended, and at least one. */
    private static void awaitBesideNeighbour(Recorded run) throws Exception {
        do {
            Recorded small = Recorded.run(neighbour, "(kept * 2).sum().item()");
            assertEquals("6.0", small.only(CellEvent.Result.class).text(), small::summary);
            assertEquals(Outcome.OK, small.outcome());
        } while (!run.hasFinished(Duration.ofMillis(100)));
    }
}
