package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.dataset.Mnist;
import org.ganbook.worker.python.PythonEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An option that would change nothing here is refused unless it has the value that changes nothing anywhere. */
class RefusedOptionsTest {

    private static final Limits SMALL = new Limits(1 << 26, 1 << 26, 1 << 20, 100_000, 50, Duration.ofSeconds(30));

    @TempDir
    private static Path scratch;

    private static PythonEngine engine;
    private static Sessions sessions;
    private static Session session;

    @BeforeAll
    static void start() throws Exception {
        engine = new PythonEngine(Path.of("target/classes/python"));
        sessions = new Sessions(engine, new LabHosts(new Mnist(scratch, scratch)), SMALL, 0);
        session = sessions.create(scratch.resolve("ada"));
        Recorded.run(session, "import numpy as np, pandas as pd\nf = pd.DataFrame({'a': [1.0, 2.0, None]})");
    }

    @AfterAll
    static void close() {
        session.close();
        sessions.close();
        engine.close();
    }

    private static String error(String code) throws InterruptedException {
        CellEvent.Failed failed = Recorded.run(session, code).only(CellEvent.Failed.class);
        return failed.type() + ": " + failed.message();
    }

    @Test
    void whatWouldBeIgnoredIsNamed() throws Exception {
        String end = " is not available here";
        assertEquals(
                "NotImplementedError: DataFrame.sum(): the option skipna=False" + end, error("f.sum(skipna=False)"));
        assertEquals(
                "NotImplementedError: numpy.take(): the option mode='clip'" + end,
                error("np.take([1, 2], [5], mode='clip')"));
        assertEquals(
                "NotImplementedError: Axes.fill_between(): the option interpolate=True" + end,
                error("import matplotlib.pyplot as plt\nplt.gca().fill_between([0, 1], [0, 1], interpolate=True)"));
    }

    @Test
    void theValueThatChangesNothingIsTaken() throws Exception {
        assertEquals(
                "3.0",
                Recorded.run(session, "f.a.sum(axis=0, skipna=True)")
                        .only(CellEvent.Result.class)
                        .text());
        assertEquals(
                "array([2])",
                Recorded.run(session, "np.take([1, 2], [1], mode='raise', out=None)")
                        .only(CellEvent.Result.class)
                        .text());
    }
}
