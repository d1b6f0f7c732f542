package org.ganbook.worker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.NotKept;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Revival;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A session that is put away and comes back, in a worker that has been started anew in between as far as it can tell. */
abstract class SleepingSession {

    static final Limits LIMITS = new Limits(1 << 28, 1 << 28, 1 << 24, 100_000, 50, Duration.ofSeconds(10));
    static final Duration LIMIT = Duration.ofSeconds(40);
    static final String KEY = "as-now";

    @TempDir
    static Path scratch;

    private static TestWorker worker;
    static Sessions sessions;

    @TempDir
    Path folder;

    Session session;

    @BeforeAll
    static void startWorker() {
        worker = TestWorker.startWarm(scratch, LIMITS);
        sessions = worker.sessions();
    }

    @AfterAll
    static void closeWorker() {
        worker.close();
    }

    @BeforeEach
    void open() {
        session = sessions.open(folder.toString(), folder.resolve("ada")).session();
    }

    Path file() {
        return folder.resolve("sleeping/ada.session");
    }

    void run(String code) throws InterruptedException {
        Recorded run = Recorded.run(session, code);
        assertEquals(CellEvent.Outcome.OK, run.outcome(), run.summary());
    }

    String answer(String code) throws InterruptedException {
        Recorded run = Recorded.run(session, code);
        assertEquals(CellEvent.Outcome.OK, run.outcome(), run.summary());
        return run.only(CellEvent.Result.class).text();
    }

    /** Puts the session away and brings it back; returns what was not kept. */
    List<NotKept> sleep() {
        assertEquals(PutAway.STORED, session.putAway(file(), KEY, LIMIT));
        Revival revival = wake(KEY);
        assertEquals(Revival.Outcome.REVIVED, revival.outcome());
        return revival.notKept();
    }

    /** Opens the session with what is stored of it, as a worker does that knows nothing of it. */
    Revival wake(String key) {
        sessions.close(folder.toString());
        Sessions.Stored stored = new Sessions.Stored(file(), key, LIMIT);
        Sessions.Woken woken = sessions.open(folder.toString(), folder.resolve("ada"), stored);
        assertTrue(woken.created());
        session = woken.session();
        return woken.revival();
    }

    void sleepKeepingAll() {
        assertEquals(List.of(), sleep());
    }
}
