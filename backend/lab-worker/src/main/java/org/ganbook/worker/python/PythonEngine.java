package org.ganbook.worker.python;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.ganbook.lab.api.CellEvent;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.io.IOAccess;

/**
 * What all kernels of a worker share: the Graal engine with its parsed and compiled code, and the folder of the
 * packages that learners import. The first kernel takes seconds, later ones a tenth of one.
 */
public final class PythonEngine implements AutoCloseable {

    private final Engine engine;
    private final Path packages;

    /** @param packages the folder that holds {@code torch}, {@code numpy}, … as Python source */
    public PythonEngine(Path packages) {
        this.packages = packages;
        this.engine = Engine.newBuilder("python")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
    }

    /**
     * Opens a kernel.
     *
     * @param hosts the Java objects that the packages stand on; each appears in Python as an attribute of the module
     *     {@code _lab} and offers its {@code @HostAccess.Export} members
     * @param folder the learner's folder
     */
    public PythonKernel open(Map<String, Object> hosts, Path folder, Consumer<CellEvent> events) {
        Context context = Context.newBuilder("python")
                .engine(engine)
                .allowHostAccess(HostAccess.EXPLICIT)
                .allowIO(IOAccess.ALL)
                .allowExperimentalOptions(true)
                .currentWorkingDirectory(folder.toAbsolutePath())
                .option("python.PythonPath", packages.toAbsolutePath().toString())
                .build();
        return PythonKernel.start(context, hosts, events);
    }

    @Override
    public void close() {
        engine.close(true);
    }
}
