package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganbook.lab.api.CellEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A cell whose tensors have no room: it is told who takes it, and leaves nothing behind. The limit is 256 MB. */
class ShortageTest {

    @RegisterExtension
    static final PreparedSession session =
            new PreparedSession("import torch, numpy\nMB = 1 << 18\nsmall = torch.zeros(3)");

    private static String told(Recorded run) {
        CellEvent.Notice notice = run.only(CellEvent.Notice.class);
        assertEquals("out-of-memory", notice.code());
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
        String text = told(run);
        assertTrue(text.startsWith("Cell In[" + count + "] needed more memory"), text);
        assertTrue(text.contains("of 256 MB now"), text);
        assertTrue(
                text.contains("The largest: images, a Tensor of shape (100, 262144) and torch.float32 (100 MB);"
                        + " more, a Tensor of shape (13107200) and torch.float32 (50 MB); model, a Linear (40.04 MB)."),
                text);
        assertFalse(text.contains("small"), text);
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
            String text = told(run);
            assertTrue(
                    text.contains(
                            "What only this cell held has been freed: first in work, a Tensor of shape (39321600)"),
                    text);
            assertTrue(run.all(CellEvent.Result.class).isEmpty());
        }
        assertEquals(
                "200\n",
                session.run("x = torch.zeros(200 * MB)\nprint(x.numel() // MB)\ndel x")
                        .printed());
    }

    @Test
    void arraysAreNamedToo() throws Exception {
        session.run("table = numpy.zeros((100, 1 << 17))");
        Recorded run = session.run("numpy.zeros((300, 1 << 17))");
        String text = told(run);
        assertTrue(text.contains("The arrays of this session take 100 of 256 MB now"), text);
        assertTrue(text.contains("table, a ndarray of shape (100, 131072) and float64 (100 MB)"), text);
        session.run("del table");
    }

    @Test
    void otherErrorsSayNothingOfMemory() throws Exception {
        assertTrue(session.run("raise RuntimeError('something else')")
                .all(CellEvent.Notice.class)
                .isEmpty());
    }
}
