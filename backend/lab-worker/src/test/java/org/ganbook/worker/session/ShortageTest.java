package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A cell whose tensors have no room: it is told who takes it, and leaves nothing behind. The limit is 256 MB. */
class ShortageTest {

    @RegisterExtension
    static final PreparedSession session =
            new PreparedSession("import torch, numpy\nMB = 1 << 18\nsmall = torch.zeros(3)");

    /** What is said under a code. The details, of which other languages make their words, are parts of it. */
    private static String told(Recorded run, String code) {
        CellEvent.Notice notice = run.all(CellEvent.Notice.class).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.summary()));
        notice.details().forEach(detail -> assertTrue(notice.text().contains(detail), notice::toString));
        return notice.text();
    }

    @Test
    void theCellAndTheLargestTensorsAreNamed() throws Exception {
        session.run("images = torch.zeros(100, MB)\nmodel = torch.nn.Linear(1024, 10 * 1024)");
        Recorded run = session.run("more = torch.zeros(50 * MB)\nmost = torch.zeros(200 * MB)");
        CellEvent.Failed failed = run.only(CellEvent.Failed.class);
        assertEquals("RuntimeError", failed.type());
        assertEquals(2, failed.line());
        assertTrue(failed.message().contains("DefaultCPUAllocator: can't allocate memory"), failed::message);
        int count = run.only(CellEvent.Started.class).executionCount();
        String text = told(run, "no-room-for-tensors");
        assertTrue(text.startsWith("Cell [" + count + "] needed more memory"), text);
        assertTrue(text.contains("The tensors of this session take 190 MB of 256 MB now."), text);
        assertEquals(
                "The largest: images, Tensor (100, 262144) torch.float32, 100 MB;"
                        + " more, Tensor (13107200) torch.float32, 50 MB; model, Linear, 40.04 MB.",
                told(run, "largest-values"));
        assertEquals(CellEvent.Outcome.ERROR, run.outcome());
        assertEquals(
                "torch.Size([100, 262144])",
                session.run("images.shape").only(CellEvent.Result.class).text());
        session.run("del images, more, model");
    }

    /** What a function was working on is held by the error's frames, and by nothing else. */
    @Test
    void whatTheFailedCellHeldComesFree() throws Exception {
        session.run("""
                def work(n):
                    first = torch.zeros(n * MB)
                    try:
                        second = torch.zeros(n * MB)
                    except RuntimeError as problem:
                        raise problem""");
        for (int i = 0; i < 3; i++) {
            Recorded run = session.run("work(150)");
            assertEquals(
                    "What only this cell held has been freed: work(): first, Tensor (39321600) torch.float32, 150 MB.",
                    told(run, "freed-values"));
            String text = told(run, "no-room-for-tensors");
            assertTrue(text.contains("The tensors of this session take 0.000"), text);
            assertTrue(run.all(CellEvent.Result.class).isEmpty());
        }
        assertEquals(
                "200\n",
                session.run("x = torch.zeros(200 * MB)\nprint(x.numel() // MB)\ndel x")
                        .printed());
    }

    /** What tells of it has to be imported then, while the error is there. */
    @Test
    void theFirstTimeItHasComeFreeAsWell(@TempDir Path folder) throws Exception {
        try (LoneSession fresh = LoneSession.open(folder)) {
            Recorded run = Recorded.run(fresh.session(), """
                    import torch
                    images = torch.zeros(10 << 18)
                    def train():
                        batch = torch.zeros(20 << 18)
                        return torch.zeros(300 << 18)
                    train()""");
            String text = told(run, "no-room-for-tensors");
            assertTrue(text.contains("The tensors of this session take 10 MB of 256 MB now."), text);
        }
    }

    @Test
    void arraysAreNamedToo() throws Exception {
        session.run("table = numpy.zeros((100, 1 << 17))");
        Recorded run = session.run("numpy.zeros((300, 1 << 17))");
        String text = told(run, "no-room-for-arrays");
        assertTrue(text.contains("The arrays of this session take 100 MB of 256 MB now."), text);
        assertEquals("The largest: table, ndarray (100, 131072) float64, 100 MB.", told(run, "largest-values"));
        session.run("del table");
    }

    @Test
    void otherErrorsSayNothingOfMemory() throws Exception {
        assertTrue(session.run("raise RuntimeError('something else')")
                .all(CellEvent.Notice.class)
                .isEmpty());
    }
}
