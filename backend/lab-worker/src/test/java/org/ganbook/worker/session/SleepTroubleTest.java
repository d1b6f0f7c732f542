package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.NotKept;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Revival;
import org.junit.jupiter.api.Test;

/** What can't be put away or can't come back, and what happens meanwhile. */
class SleepTroubleTest extends SleepingSession {

    @Test
    void namesWhatItCannotKeepAndKeepsTheRest() throws Exception {
        run("""
                import torch, matplotlib.pyplot as plt
                good = [1, 2]
                def gen():
                    yield good
                it = gen()
                held = {'good': good, 'it': it}
                file = open('notes.txt', 'w')
                figure, axes = plt.subplots()
                w = torch.ones(2, requires_grad=True)
                loss = (w * 2).sum()
                class Bad:
                    def __reduce__(self):
                        raise ValueError('not me')
                bad = Bad()
                class Strange:
                    def __getstate__(self):
                        print('this is not heard')
                        return {'a': good}
                strange = Strange()
                exec('def made_of_text(): return 7')
                last = good
                """);
        List<NotKept> notKept = sleep();
        assertEquals(
                List.of(
                        new NotKept("it", NotKept.Reason.GENERATOR, "generator", false),
                        new NotKept("held", NotKept.Reason.GENERATOR, "generator", true),
                        new NotKept("file", NotKept.Reason.FILE, "TextIOWrapper", false),
                        new NotKept("figure", NotKept.Reason.FIGURE, "AxesSubplot", true),
                        new NotKept("axes", NotKept.Reason.FIGURE, "AxesSubplot", false),
                        new NotKept("loss", NotKept.Reason.GRAPH, "Tensor", false),
                        new NotKept("bad", NotKept.Reason.ERROR, "ValueError", true)),
                notKept);
        run("""
                assert last is good and strange.a is good and list(gen()) == [good]
                assert loss.item() == 4 and not loss.requires_grad and w.requires_grad
                assert made_of_text() == 7 and isinstance(strange, Strange)
                for name in ('it', 'held', 'file', 'figure', 'axes', 'bad'):
                    assert name not in globals()
                """);
    }

    @Test
    void leavesOutWhatDoesNotEnd() throws Exception {
        run("""
                class Endless:
                    def __reduce__(self):
                        while True:
                            pass
                endless = Endless()
                x = 5
                """);
        assertEquals(PutAway.STORED, session.putAway(file(), KEY, Duration.ofSeconds(12)));
        assertEquals(
                List.of(new NotKept("endless", NotKept.Reason.TIME, "Endless", false)),
                wake(KEY).notKept());
        assertEquals("5", answer("x"));
    }

    @Test
    void goesOnWhenACellComes() throws Exception {
        run("x = 1");
        Recorded running = Recorded.start(session, "import time\nfor i in range(20): time.sleep(0.1)\nx = 2");
        assertEquals(PutAway.BUSY, session.putAway(file(), KEY, LIMIT));
        running.await();
        run("""
                import time
                class Slow:
                    def __reduce__(self):
                        time.sleep(3)
                        return Slow, ()
                slow = Slow()
                """);
        var putAway = CompletableFuture.supplyAsync(() -> session.putAway(file(), KEY, LIMIT));
        while (!session.isBusy()) {
            Thread.sleep(10);
        }
        assertEquals("3", answer("x + 1"));
        assertEquals(PutAway.BUSY, putAway.get());
        assertFalse(Files.exists(file()));
        sleepKeepingAll();
        assertEquals(PutAway.STORED, session.putAway(file(), KEY, LIMIT));
        assertEquals(PutAway.ABSENT, session.putAway(file(), KEY, LIMIT));
    }

    @Test
    void doesNotReviveWhatIsDamagedMissingOrAnothers() throws Exception {
        run("import torch\nx = torch.ones(1000)");
        assertEquals(PutAway.STORED, session.putAway(file(), KEY, LIMIT));
        assertEquals(Revival.Outcome.UNREADABLE, wake("another").outcome());
        byte[] whole = Files.readAllBytes(file());
        for (int place : new int[] {0, 5000, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(file(), damaged);
            assertEquals(Revival.Outcome.UNREADABLE, wake(KEY).outcome(), "byte " + place);
            assertEquals(
                    "NameError",
                    Recorded.run(session, "x").only(CellEvent.Failed.class).type());
        }
        Files.write(file(), Arrays.copyOf(whole, 100));
        assertEquals(Revival.Outcome.UNREADABLE, wake(KEY).outcome());
        Files.delete(file());
        assertEquals(Revival.Outcome.MISSING, wake(KEY).outcome());
        Files.write(file(), whole);
        assertEquals(Revival.Outcome.REVIVED, wake(KEY).outcome());
        assertEquals("1000.0", answer("x.sum().item()"));
    }

    @Test
    void keepsTheRestWhereLearnersCodeIsHostile() throws Exception {
        run("""
                class Quits:
                    def __reduce__(self):
                        raise SystemExit('not me')
                class Babbles(Exception):
                    def __str__(self):
                        raise KeyboardInterrupt
                class Raises:
                    def __getstate__(self):
                        raise Babbles
                class Kind(type):
                    def __getattribute__(cls, name):
                        if name in ('__name__', '__module__', '__qualname__'):
                            raise Babbles
                        return type.__getattribute__(cls, name)
                    def __instancecheck__(cls, other):
                        raise Babbles
                class Of(metaclass=Kind):
                    pass
                class Liar:
                    @property
                    def __class__(self):
                        raise Babbles
                    def __eq__(self, other):
                        raise Babbles
                    __hash__ = None
                quits, raises, of, liar = Quits(), Raises(), Of(), Liar()
                globals()[7] = 'no name'
                import random
                random.getstate = lambda: 1 / 0
                x = 5
                """);
        List<String> names = sleep().stream().map(NotKept::variable).toList();
        assertTrue(names.containsAll(List.of("quits", "raises")), names::toString);
        assertEquals("5", answer("x"));
    }

    @Test
    void leavesOutWhatDoesNotEndWhenItComesBack() throws Exception {
        run("""
                class Slow:
                    def __setstate__(self, state):
                        while True:
                            pass
                    def __init__(self):
                        self.x = 1
                before, slow, after = 1, Slow(), [2]
                """);
        assertEquals(PutAway.STORED, session.putAway(file(), KEY, LIMIT));
        sessions.close(folder.toString());
        Sessions.Woken woken = sessions.open(
                folder.toString(), folder.resolve("ada"), new Sessions.Stored(file(), KEY, Duration.ofSeconds(12)));
        session = woken.session();
        assertEquals(
                new Revival(
                        Revival.Outcome.REVIVED, List.of(new NotKept("slow", NotKept.Reason.TIME, "NoneType", false))),
                woken.revival());
        assertEquals("(1, [2])", answer("before, after"));
    }

    @Test
    void givesLearnersCodeNoWayOut() throws Exception {
        run("""
                import sys
                class Thief:
                    def __reduce__(self):
                        frame = sys._getframe()
                        while frame is not None:
                            for value in list(frame.f_locals.values()):
                                if hasattr(value, 'reserve'):
                                    for attempt in (lambda: value.reserve(1 << 50), lambda: value.reserve(-(1 << 62)),
                                                    lambda: value.getClass(), lambda: value.file,
                                                    lambda: value.publish('key', 1)):
                                        try:
                                            attempt()
                                            found.append('got through')
                                        except BaseException as error:
                                            found.append(type(error).__name__)
                            frame = frame.f_back
                        return Thief, ()
                thief = Thief()
                found = []
                x = 5
                """);
        sleepKeepingAll();
        assertEquals("5", answer("x"));
        assertEquals("True", answer("len(found) >= 5 and 'got through' not in found"));
        assertTrue(Files.size(file()) < 1 << 20);
    }

    @Test
    void keepsToTheRoomOfTheLearnersFiles() throws Exception {
        run(
                "import torch\nlarge, small = torch.ones(5_000_000), torch.ones(5)\nopen('own.txt', 'w').write('x' * 1000);");
        assertEquals(List.of(new NotKept("large", NotKept.Reason.LARGE, "Tensor", false)), sleep());
        assertTrue(Files.size(file()) < LIMITS.diskBytes(), "as large as its learner's files may be");
        assertEquals("5.0", answer("small.sum().item()"));
    }

    @Test
    void goesOnWhereTheDiskIsFull() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "a device that takes nothing");
        run("import torch\nx = torch.ones(100_000)");
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file().resolveSibling(file().getFileName() + ".new"), full);
        assertEquals(PutAway.FAILED, session.putAway(file(), KEY, LIMIT));
        assertFalse(Files.exists(file()));
        assertEquals("100000.0", answer("x.sum().item()"));
        // What was in the way has been cleared away with what was half written.
        sleepKeepingAll();
        assertEquals("100000.0", answer("x.sum().item()"));
    }

    @Test
    void findsWhatAKilledWorkerLeftHalfWrittenInNobodysWay() throws Exception {
        run("x = 1");
        assertEquals(PutAway.STORED, session.putAway(file(), KEY, LIMIT));
        Files.writeString(file().resolveSibling(file().getFileName() + ".new"), "half of a newer o");
        assertEquals(Revival.Outcome.REVIVED, wake(KEY).outcome());
        run("x = 2");
        sleepKeepingAll();
        assertEquals("2", answer("x"));
    }
}
