package org.ganbook.worker.session;

import java.nio.file.Path;
import java.time.Duration;

/** One session on an engine of its own, for tests that need no other. */
record LoneSession(TestWorker worker, Session session) implements AutoCloseable {

    private static final Limits LIMITS = new Limits(1 << 28, 1 << 28, 1 << 24, 100_000, 50, Duration.ofSeconds(30));

    static LoneSession open(Path scratch) {
        TestWorker worker = TestWorker.start(scratch, LIMITS);
        return new LoneSession(worker, worker.sessions().create(scratch.resolve("ada")));
    }

    Recorded run(String code) throws InterruptedException {
        return Recorded.run(session, code);
    }

    @Override
    public void close() {
        session.close();
        worker.close();
    }
}
