package org.ganbook.coursework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabState;
import org.ganbook.lab.api.SupervisedLab;
import org.ganbook.lab.api.WorkerInstallation;

/** A worker as the application starts it. */
final class RealLab {

    private RealLab() {}

    /** Starts a worker and waits until it is ready. Fails at the first sign that it won't come up. */
    static Lab start(Path files, Path datasets) throws Exception {
        Path home = Path.of(System.getProperty("ganbook.worker.home"));
        var installation = new WorkerInstallation(home, files, files.resolve("sleeping"), datasets, List.of("-Xmx2g"));
        Lab lab = new SupervisedLab(installation, System.out::println);
        var settled = new CompletableFuture<LabState>();
        try (var _ = lab.listen(state -> {
            if (!(state instanceof LabState.Starting(int attempt)) || attempt > 1) {
                settled.complete(state);
            }
        })) {
            if (settled.get() instanceof LabState.Ready) {
                return lab;
            }
        }
        lab.close();
        throw new AssertionError("the worker does not come up: " + settled.get());
    }

    /** What a learner sees under the cell once it has ended. */
    static Shown run(Lab lab, String session, String id, String code) {
        List<CellEvent> events = new ArrayList<>();
        lab.run(session, id, code, events::add);
        return Shown.of(events);
    }
}
