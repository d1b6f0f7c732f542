package org.ganbook.worker.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.python.DiskQuota;

/** Runs typical code in a session of its own: it fills the cache of compiled packages and warms the compiler. */
final class WarmUp {

    private WarmUp() {}

    static void run(Sessions sessions) {
        try (Session session = sessions.startCompiling();
                var code = WarmUp.class.getResourceAsStream("warm-up.py")) {
            if (code == null) {
                throw new IllegalStateException("warm-up.py is missing from the worker's jar");
            }
            Path folder = Files.createTempDirectory("ganbook-warm-up");
            session.awaitReady().kernel().assign(folder, new DiskQuota(1 << 20, 0));
            CountDownLatch finished = new CountDownLatch(1);
            session.run("warm-up", new String(code.readAllBytes(), StandardCharsets.UTF_8), 60, event -> {
                switch (event) {
                    case CellEvent.Failed failed -> System.err.println("warm-up: " + failed.traceback());
                    case CellEvent.Finished f -> finished.countDown();
                    default -> {}
                }
            });
            finished.await();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
