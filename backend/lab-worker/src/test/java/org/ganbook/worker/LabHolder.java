package org.ganbook.worker;

import java.nio.file.Path;
import java.util.List;
import org.ganbook.lab.api.LabState;
import org.ganbook.lab.api.SupervisedLab;
import org.ganbook.lab.api.WorkerInstallation;

/** A stand-in for the application: holds a lab until it is killed, and prints the worker's process when it is ready. */
final class LabHolder {

    private LabHolder() {}

    public static void main(String[] arguments) throws Exception {
        Path scratch = Path.of(arguments[1]);
        var lab = new SupervisedLab(
                new WorkerInstallation(
                        Path.of(arguments[0]), scratch, scratch.resolve("sleeping"), scratch, List.of("-Xmx1g")),
                System.err::println);
        try (var listening = lab.listen(state -> {
            if (state instanceof LabState.Ready) {
                System.out.println("worker "
                        + ProcessHandle.current()
                                .children()
                                .findFirst()
                                .orElseThrow()
                                .pid());
            }
        })) {
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
