package org.ganbook.worker.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ganbook.worker.dataset.Faces;
import org.ganbook.worker.dataset.Mnist;
import org.ganbook.worker.python.PythonEngine;
import org.ganbook.worker.tensor.Torch;

/**
 * A worker's insides, wired: the Python engine, the tensors' engine, the data sets, and the sessions that use them.
 *
 * @param device {@code cpu} or the GPU's name
 * @param engine name and version of the tensor engine
 */
public record Workbench(Sessions sessions, String device, String engine) implements AutoCloseable {

    /** So long does typical code run in the background of a new worker; half of one core on a small machine. */
    private static final Duration WARMING = Duration.ofSeconds(120);

    /**
     * Starts all of it and runs typical code once, so that nobody's first cell is the warm-up.
     *
     * @param home the worker's folder, with {@code python/} in it
     * @param datasets the data sets' folder
     * @param limits what one session may take
     * @param ready how many sessions stand ready for learners to come
     */
    public static Workbench start(Path home, Path datasets, Limits limits, int ready) {
        Path packages = home.resolve("python");
        if (!Files.isDirectory(packages)) {
            throw new IllegalArgumentException("there are no Python packages in " + packages);
        }
        // Learners share the cores: an operation that takes all of them only makes the others wait.
        Torch.start(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        PythonEngine python = new PythonEngine(packages, home.resolve("python-compiled"));
        Path cache = cache(home, datasets);
        LabHosts hosts = new LabHosts(new Mnist(datasets, cache), new Faces(datasets, cache), datasets);
        Sessions sessions = new Sessions(python, hosts, limits, ready);
        WarmUp.once(sessions);
        python.share();
        if (ready > 0) {
            sessions.fill();
            WarmUp.inBackground(sessions, WARMING);
        }
        return new Workbench(sessions, "cpu", "PyTorch");
    }

    /** What is made from data sets lies beside them, or with the worker where that folder can't be written to. */
    private static Path cache(Path home, Path datasets) {
        Path beside = datasets.resolve("cache");
        try {
            Files.createDirectories(beside);
            return beside;
        } catch (IOException e) {
            return home.resolve("datasets-cache");
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
