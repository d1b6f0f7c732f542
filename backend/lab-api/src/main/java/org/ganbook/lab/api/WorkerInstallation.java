package org.ganbook.lab.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a worker's program lies and what it works on.
 *
 * @param home the folder with {@code lib/} (the program), {@code compiler/} (the Graal compiler) and {@code python/}
 *     (the packages that learners import)
 * @param files the root of the learners' folders
 * @param sleeping where sessions are stored that were put away
 * @param datasets the data sets' folder
 * @param jvmOptions further options for the worker's JVM, such as {@code -Xmx8g}
 * @param diskBytes what the files of one learner may take
 * @param keep how long a session that was put away is stored when nobody comes back to it
 */
public record WorkerInstallation(
        Path home, Path files, Path sleeping, Path datasets, List<String> jvmOptions, long diskBytes, Duration keep) {

    private static final Duration USUALLY_KEPT = Duration.ofDays(90);

    public WorkerInstallation {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** One whose learners have the usual room for their files. */
    public WorkerInstallation(Path home, Path files, Path sleeping, Path datasets, List<String> jvmOptions) {
        this(home, files, sleeping, datasets, jvmOptions, LearnerFolder.USUAL_LIMIT, USUALLY_KEPT);
    }

    /** What is missing, in words for the person who starts the server, or an empty text. */
    public String problem() {
        return Files.isDirectory(home.resolve("lib")) && Files.isDirectory(home.resolve("compiler"))
                ? ""
                : "There is no lab worker in " + home.toAbsolutePath()
                        + ". Build the project, or set ganbook.worker.home to the folder that holds the worker's lib/.";
    }

    /** The command that starts the worker on the JVM of this process. */
    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UnlockExperimentalVMOptions");
        command.add("-XX:+EnableJVMCI");
        command.add("--upgrade-module-path=" + home.resolve("compiler").toAbsolutePath());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Djava.awt.headless=true");
        // Short collections of what a training step leaves behind, without threads that compete with the cells.
        command.add("-XX:+UseParallelGC");
        command.add("-Xmn192m");
        command.addAll(jvmOptions);
        command.add("-cp");
        command.add(home.resolve("lib").toAbsolutePath() + "/*");
        command.add("org.ganbook.worker.WorkerMain");
        command.add("serve");
        command.add("--home=" + home.toAbsolutePath());
        command.add("--files=" + files.toAbsolutePath());
        command.add("--sleeping=" + sleeping.toAbsolutePath());
        command.add("--datasets=" + datasets.toAbsolutePath());
        command.add("--disk=" + diskBytes);
        command.add("--keep=" + keep);
        return command;
    }
}
