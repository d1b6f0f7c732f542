package org.ganbook.worker.session;

import java.nio.file.Path;
import org.ganbook.worker.dataset.Faces;
import org.ganbook.worker.dataset.Mnist;
import org.ganbook.worker.python.PythonEngine;

/** An engine and its sessions, as a worker has them; its data sets are empty. */
record TestWorker(PythonEngine engine, Sessions sessions) implements AutoCloseable {

    private static final Path PACKAGES = Path.of("target/classes/python");

    /** One that compiles the packages when a session first needs them, for the next test too. */
    static TestWorker start(Path scratch, Limits limits) {
        return of(new PythonEngine(PACKAGES), scratch, limits);
    }

    /** One that has compiled what sessions share. */
    static TestWorker startWarm(Path scratch, Limits limits) {
        return start(scratch, limits).warm();
    }

    /** The same that keeps what it compiles in a folder of its own. */
    static TestWorker startWarm(Path compiled, Path scratch, Limits limits) {
        return of(new PythonEngine(PACKAGES, compiled), scratch, limits).warm();
    }

    private static TestWorker of(PythonEngine engine, Path scratch, Limits limits) {
        return new TestWorker(engine, sessions(engine, scratch, limits));
    }

    /** Further sessions on the same engine. */
    static Sessions sessions(PythonEngine engine, Path scratch, Limits limits) {
        var hosts = new LabHosts(new Mnist(scratch, scratch), new Faces(scratch, scratch, 20, 20));
        return new Sessions(engine, hosts, limits, 0);
    }

    private TestWorker warm() {
        try (Session first = sessions.startCompiling()) {
            var unused = first.awaitReady();
        }
        return this;
    }

    @Override
    public void close() {
        sessions.close();
        engine.close();
    }
}
