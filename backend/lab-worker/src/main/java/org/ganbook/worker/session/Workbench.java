package org.ganbook.worker.session;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ganbook.worker.python.PythonEngine;

/**
 * A worker's insides, wired: the Python engine, the tensors' engine, the data sets, and the sessions that use them.
 *
 * @param device {@code cpu} or the GPU's name
 * @param engine name and version of the tensor engine
 */
public record Workbench(Sessions sessions, String device, String engine) implements AutoCloseable {

    /**
     * Starts all of it and runs typical code once, so that nobody's first cell is the warm-up.
     *
     * @param home the worker's folder, with {@code python/} in it
     * @param datasets the data sets' folder
     * @param ready how many sessions stand ready for learners to come
     */
    public static Workbench start(Path home, Path datasets, int ready) {
        Path packages = home.resolve("python");
        if (!Files.isDirectory(packages)) {
            throw new IllegalArgumentException("there are no Python packages in " + packages);
        }
        PythonEngine python = new PythonEngine(packages, home.resolve("python-compiled"));
        LabHosts hosts = new LabHosts();
        Sessions sessions = new Sessions(python, hosts, Limits.DEFAULT, path -> null, ready);
        WarmUp.run(sessions);
        sessions.fill();
        return new Workbench(sessions, "cpu", "PyTorch");
    }

    @Override
    public void close() {
        sessions.close();
    }
}
