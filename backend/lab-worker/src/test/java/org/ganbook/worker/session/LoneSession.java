package org.ganbook.worker.session;

import java.nio.file.Path;
import java.time.Duration;
import org.ganbook.worker.dataset.Faces;
import org.ganbook.worker.dataset.Mnist;
import org.ganbook.worker.python.PythonEngine;

/** One session on an engine of its own, for tests that need no other. */
record LoneSession(PythonEngine engine, Sessions sessions, Session session) implements AutoCloseable {

    private static final Limits LIMITS = new Limits(1 << 28, 1 << 28, 1 << 24, 100_000, 50, Duration.ofSeconds(30));

    static LoneSession open(Path scratch) {
        var engine = new PythonEngine(Path.of("target/classes/python"));
        var sessions = new Sessions(
                engine, new LabHosts(new Mnist(scratch, scratch), new Faces(scratch, scratch, 20, 20)), LIMITS, 0);
        return new LoneSession(engine, sessions, sessions.create(scratch.resolve("ada")));
    }

    Recorded run(String code) throws InterruptedException {
        return Recorded.run(session, code);
    }

    @Override
    public void close() {
        session.close();
        sessions.close();
        engine.close();
    }
}
