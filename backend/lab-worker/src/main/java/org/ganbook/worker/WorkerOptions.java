package org.ganbook.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.ganbook.lab.api.LearnerFolder;

/**
 * What a worker is started with.
 *
 * @param home the folder of the worker's program, with {@code python/} in it
 * @param files the root of the learners' folders
 * @param sleeping where sessions are stored that were put away
 * @param datasets the folder of the data sets
 * @param diskBytes what the files of one learner may take
 * @param keep how long a session that was put away is stored when nobody comes back to it
 */
record WorkerOptions(Path home, Path files, Path sleeping, Path datasets, long diskBytes, Duration keep) {

    /** Reads {@code --name=value} arguments. */
    static WorkerOptions parse(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (argument.startsWith("--") && equals > 0) {
                values.put(argument.substring(2, equals), argument.substring(equals + 1));
            }
        }
        return new WorkerOptions(
                Path.of(require(values, "home")),
                Path.of(require(values, "files")),
                Path.of(require(values, "sleeping")),
                Path.of(require(values, "datasets")),
                Long.parseLong(values.getOrDefault("disk", Long.toString(LearnerFolder.USUAL_LIMIT))),
                Duration.parse(require(values, "keep")));
    }

    private static String require(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the worker needs --" + name + "=…");
        }
        return value;
    }
}
