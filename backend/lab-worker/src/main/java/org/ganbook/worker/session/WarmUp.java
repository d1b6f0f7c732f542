package org.ganbook.worker.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.python.DiskQuota;

/** Runs typical code in a session of its own: it fills the cache of compiled packages and warms the compiler. */
final class WarmUp {

    /** The compiler takes what it sees in one session for what it is in all, until it has seen others. */
    private static final int SESSIONS = 4;

    /** After so many the compiler has done with what opens a session, and doesn't begin with it beside a learner. */
    private static final int OPENINGS = 8;

    /** Learners run many small cells; so the compiler is to have done with what surrounds every cell, too. */
    private static final int SMALL_CELLS = 60;

    private static final String SMALL_CELL = """
            total = 0
            for number in range(3):
                total += number
            print(total)
            total + 1
            """;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private WarmUp() {}

    /** Has all packages parsed and kept in compiled form, and every common path gone once. */
    static void once(Sessions sessions) {
        run(sessions.startCompiling(), Duration.ZERO);
    }

    /** Goes on in the background until the compiler has seen the common paths often enough. */
    static void inBackground(Sessions sessions, Duration time) {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            Niceness.lowerCompilers();
            Niceness.lowerThisThread();
            for (int i = 0; i < OPENINGS; i++) {
                try (Session session = sessions.start()) {
                    var unused = session.awaitReady();
                }
            }
            for (int i = 0; i < SESSIONS; i++) {
                run(sessions.start(), time.dividedBy(SESSIONS));
            }
        });
    }

    /** Runs the code once, and with small cells again and again until the time is over. */
    private static void run(Session session, Duration time) {
        long begun = System.nanoTime();
        try (session) {
            Path folder = Files.createTempDirectory("ganbook-warm-up");
            session.awaitReady().kernel().assign(folder, new DiskQuota(10 << 20, 0));
            runOnce(session);
            while (System.nanoTime() - begun < time.toNanos()) {
                for (int i = 0; i < SMALL_CELLS; i++) {
                    runCell(session, SMALL_CELL);
                }
                runOnce(session);
            }
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void runOnce(Session session) throws IOException, InterruptedException {
        try (var code = WarmUp.class.getResourceAsStream("warm-up.py")) {
            if (code == null) {
                throw new IllegalStateException("warm-up.py is missing from the worker's jar");
            }
            String text = new String(code.readAllBytes(), StandardCharsets.UTF_8);
            for (String cell : text.split("(?m)^# %%\n")) {
                runCell(session, cell);
            }
        }
    }

    private static void runCell(Session session, String cell) throws InterruptedException {
        CountDownLatch finished = new CountDownLatch(1);
        session.run("warm-up", cell, LONGEST.toSeconds(), event -> {
            switch (event) {
                case CellEvent.Failed failed ->
                    System.getLogger(WarmUp.class.getName())
                            .log(System.Logger.Level.WARNING, "warm-up: {0}", failed.traceback());
                case CellEvent.Finished f -> finished.countDown();
                default -> {}
            }
        });
        finished.await();
    }
}
