package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.loop.NumericLoop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    private static final Limits SMALL = new Limits(1 << 26, 1 << 26, 1 << 20, 100_000, 50, Duration.ofSeconds(30));

    @TempDir
    private static Path scratch;

    private static TestWorker worker;
    private static Sessions sessions;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeAll
    static void startWorker() {
        worker = TestWorker.startWarm(scratch, SMALL);
        sessions = worker.sessions();
    }

    @AfterAll
    static void closeWorker() {
        worker.close();
    }

    @BeforeEach
    void open() {
        session = sessions.create(folder.resolve("ada"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void answersAsPythonDoes() throws Exception {
        Recorded run = Recorded.run(session, "x = 3.5; y = x*x + 2; print(x, y)\ny");
        assertEquals("3.5 14.25\n", run.printed());
        assertEquals("14.25", run.only(CellEvent.Result.class).text());
        assertEquals(1, run.only(CellEvent.Started.class).executionCount());
        assertEquals(CellEvent.Outcome.OK, run.outcome());
    }

    @Test
    void keepsVariablesFromCellToCellAndTheLastValueAsUnderscore() throws Exception {
        Recorded.run(session, "x = 20\nx + 1");
        assertEquals(
                "42",
                Recorded.run(session, "_ * 2").only(CellEvent.Result.class).text());
        assertTrue(Recorded.run(session, "x;").all(CellEvent.Result.class).isEmpty());
    }

    @Test
    void showsAnErrorWithTheLineOfTheCell() throws Exception {
        Recorded.run(session, "def third(n):\n    return n / 0");
        Recorded run = Recorded.run(session, "print('before')\n\nthird(7)");
        CellEvent.Failed failed = run.only(CellEvent.Failed.class);
        assertEquals("ZeroDivisionError", failed.type());
        assertEquals("division by zero", failed.message());
        assertEquals(3, failed.line());
        assertEquals("""
                ---------------------------------------------------------------------------
                ZeroDivisionError                         Traceback (most recent call last)
                Cell In[2], line 3
                      1 print('before')
                      2\s
                ----> 3 third(7)

                Cell In[1], line 2, in third(n)
                      1 def third(n):
                ----> 2     return n / 0

                ZeroDivisionError: division by zero""", failed.traceback());
        assertEquals(CellEvent.Outcome.ERROR, run.outcome());
    }

    @Test
    void namesTheClosestThingWhereTheTracebackEnds() throws Exception {
        Recorded run = Recorded.run(session, "import torch\ntorch.tenosr");
        CellEvent.Failed failed = run.only(CellEvent.Failed.class);
        assertEquals("module 'torch' has no attribute 'tenosr'", failed.message());
        assertTrue(failed.traceback().endsWith("'tenosr'. Did you mean: 'tensor'?"), failed.traceback());
    }

    /** Such a loop runs as one call into Java, where Python's own interrupts don't reach. */
    @Test
    void stopsANumericLoopAndKeepsWhatItHasWritten() throws Exception {
        Recorded.run(session, "import numpy\nseen = numpy.zeros(1)\nx = 0");
        Recorded endless = Recorded.start(session, "for i in range(10**17):\n    seen[0] = 1\n    x += 2");
        while (Thread.getAllStackTraces().values().stream().noneMatch(SessionTest::isInACompiledLoop)) {
            assertFalse(endless.hasFinished(Duration.ofMillis(20)), endless::summary);
        }
        assertTrue(session.stop(), endless::summary);
        endless.await();
        assertEquals(CellEvent.Outcome.STOPPED, endless.outcome());
        assertEquals(
                "1.0",
                Recorded.run(session, "seen[0]").only(CellEvent.Result.class).text());
    }

    /** Whether a thread is past the preparations of a compiled loop, in its turns. */
    private static boolean isInACompiledLoop(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.equals(NumericLoop.class.getName())) {
                return frame.getMethodName().equals("run");
            }
            boolean inTurns = name.startsWith("org.ganbook.worker.loop.LoopAr")
                    || name.startsWith("org.ganbook.worker.loop.CompiledLoop")
                    || name.startsWith("java.lang.invoke.")
                    || name.startsWith("java.lang.Math");
            if (!inTurns) {
                return false;
            }
        }
        return false;
    }

    @Test
    void stopsAnEndlessLoopAndKeepsTheVariables() throws Exception {
        Recorded.run(session, "count = 7");
        Recorded endless = Recorded.start(
                session, "print('on')\nwhile True:\n    try:\n        while True: count += 1\n    except: pass");
        Recorded behind = Recorded.start(session, "print('never')");
        endless.awaitEvent(e -> e instanceof CellEvent.Text);
        assertTrue(session.stop());
        endless.await();
        behind.await();
        assertEquals("on\n", endless.printed());
        assertEquals(CellEvent.Outcome.STOPPED, endless.outcome());
        assertEquals(List.of(new CellEvent.QueuedAt(1)), behind.all(CellEvent.QueuedAt.class));
        assertEquals(CellEvent.Outcome.STOPPED, behind.outcome());
        assertEquals("True\n", Recorded.run(session, "print(count > 7)").printed());
    }

    @Test
    void streamsWhatIsPrintedWhileTheCellRuns() throws Exception {
        Recorded run = Recorded.start(session, "import time\nprint('first')\nwhile True: time.sleep(0.01)");
        run.awaitEvent(e -> e instanceof CellEvent.Text t && t.text().contains("first"));
        session.stop();
        run.await();
        assertEquals(CellEvent.Outcome.STOPPED, run.outcome());
    }

    @Test
    void endsACellThatPrintsWithoutEnd() throws Exception {
        Recorded run = Recorded.run(session, "while True: print('again and again')");
        assertEquals(CellEvent.Outcome.LIMIT, run.outcome());
        assertEquals("OutputLimit", run.only(CellEvent.Failed.class).type());
        assertEquals(SMALL.textPerCell(), run.printed().length());
        assertEquals("2\n", Recorded.run(session, "print(1 + 1)").printed());
    }

    @Test
    void countsLoopsOfKnownLength() throws Exception {
        Recorded run = Recorded.run(
                session, "import time\nfor epoch in range(2):\n    for row in [1, 2, 3]:\n        time.sleep(0.2)");
        CellEvent.Progress last = run.all(CellEvent.Progress.class).getLast();
        CellEvent.Loop outer = last.loops().getFirst();
        assertEquals("epoch in range(2)", outer.label());
        assertEquals(2, outer.line());
        assertEquals(2, outer.total());
        assertEquals("row in [1, 2, 3]", last.loops().get(1).label());
        assertTrue(last.remainingSeconds() >= 0);
        assertEquals(
                "3\n",
                Recorded.run(session, "for i, c in enumerate('abc'): pass\nprint(i + 1)")
                        .printed());
    }

    @Test
    void keepsLearnersApart() throws Exception {
        try (Session other = sessions.create(folder.resolve("bob"))) {
            Recorded.run(session, "secret = 1\nopen('mine.txt', 'w').write('a')\nimport math\nmath.pi = 3");
            Recorded run = Recorded.run(other, "import os, math\nprint(os.listdir('.'), math.pi > 3)\nsecret");
            assertEquals("[] True\n", run.printed());
            assertEquals("NameError", run.only(CellEvent.Failed.class).type());
            assertEquals(
                    "FileNotFoundError",
                    Recorded.run(other, "open('../ada/mine.txt')")
                            .only(CellEvent.Failed.class)
                            .type());
        }
    }

    @Test
    void hasItsOwnFolderUnderTheNamesThatReadersUse() throws Exception {
        Recorded run = Recorded.run(
                session,
                "open('a.txt', 'w').write('hi')\nprint(open('mount/My Drive/a.txt').read(), open('/content/a.txt').read())");
        assertEquals("hi hi\n", run.printed());
        assertEquals("hi", Files.readString(folder.resolve("ada/a.txt")));
        Files.createSymbolicLink(folder.resolve("ada/link"), Path.of("/etc"));
        for (String path : List.of("/etc/passwd", "../../secret", "link/passwd", "/proc/self/environ")) {
            Recorded refused = Recorded.run(session, "open('" + path + "')");
            assertEquals(1, refused.all(CellEvent.Failed.class).size(), path);
        }
    }

    @Test
    void refusesToFillTheDisk() throws Exception {
        Recorded run = Recorded.run(
                session, "with open('big', 'wb') as f:\n    for i in range(100):\n        f.write(bytes(100_000))");
        CellEvent.Failed failed = run.only(CellEvent.Failed.class);
        assertEquals("OSError", failed.type());
        assertTrue(failed.message().contains("quota"), failed.message());
        assertTrue(Files.size(folder.resolve("ada/big")) <= SMALL.diskBytes());
    }

    @Test
    void timesAndCapturesWithMagics() throws Exception {
        assertTrue(Recorded.run(session, "%%time\ny = 1\ny").printed().startsWith("CPU times: user "));
        assertTrue(Recorded.run(session, "%timeit -n 10 -r 2 1 + 1").printed().contains("2 runs, 10 loops each"));
        assertEquals("", Recorded.run(session, "%%capture\nprint(1)\nz = 5").printed());
        assertEquals(
                "5",
                Recorded.run(session, "%matplotlib inline\nz")
                        .only(CellEvent.Result.class)
                        .text());
        for (String magic : List.of("!ls", "%unknown", "%%bash\nls")) {
            CellEvent.Failed failed = Recorded.run(session, magic).only(CellEvent.Failed.class);
            assertEquals("UsageError", failed.type(), magic);
            assertFalse(failed.message().isBlank());
        }
    }
}
