package org.ganbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabState;
import org.ganbook.lab.api.SupervisedLab;
import org.ganbook.lab.api.WorkerInstallation;

/** A worker as the application starts it, warmed up for as long as a server that people come to has been. */
final class Worker implements AutoCloseable {

    /** What a worker does by itself in the background after its start. */
    private static final long WARM_UP_SECONDS = 130;

    private final Lab lab;

    Worker() throws IOException {
        Path home = Path.of(System.getProperty("ganbook.worker.home"));
        Path files = Files.createTempDirectory("ganbook-bench");
        lab = new SupervisedLab(
                new WorkerInstallation(home, files, files.resolve("sleeping"), files, List.of()), line -> {});
        var settled = new CompletableFuture<LabState>();
        try (var _ = lab.listen(state -> {
            if (!(state instanceof LabState.Starting(int attempt)) || attempt > 1) {
                settled.complete(state);
            }
        })) {
            if (!(settled.get() instanceof LabState.Ready)) {
                throw new IllegalStateException("the worker does not start: " + settled.get());
            }
            Thread.sleep(WARM_UP_SECONDS * 1000);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Lab lab() {
        return lab;
    }

    long pid() {
        return ProcessHandle.current().children().findFirst().orElseThrow().pid();
    }

    /** The memory that the process holds. */
    long residentBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("/proc tells no VmRSS of " + pid());
    }

    @Override
    public void close() {
        lab.close();
    }
}
