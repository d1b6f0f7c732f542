package org.ganbook.worker.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ganbook.lab.api.CellEvent;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/**
 * What all kernels of a worker share: the Graal engine with its parsed and compiled code, and the folder of the
 * packages that learners import. The first kernel takes seconds, later ones a tenth of one.
 */
public final class PythonEngine implements AutoCloseable {

    /** Python writes a file beside the right one and renames it, which GraalPy's file systems refuse; ours does that. */
    private static final String KEEP_COMPILED = """
            import importlib._bootstrap_external as _importing
            def _keep(path, data, mode=0, open=_importing._io.FileIO):
                with open(path, 'wb') as file:
                    file.write(data)
            _importing._write_atomic = _keep
            del _importing, _keep
            """;

    private static final Map<String, String> COMPILER = Map.of(
            // What runs once in every kernel, such as a module's own body, is not worth the compiler's time.
            "engine.FirstTierMinInvokeThreshold", "100",
            "engine.MinInvokeThreshold", "100",
            // The threads stay, and with them what the system was told of their importance.
            "engine.CompilerIdleDelay", "0",
            // Copies of a function for its callers would have to be compiled for every learner's cells anew.
            "engine.Splitting", "false");

    private final Engine engine;
    private final Path packages;
    private final Path compiled;
    private final SharedCode shared = new SharedCode();

    /**
     * Python with a folder of compiled packages of its own, for a single use.
     *
     * @param packages the folder that holds {@code torch}, {@code numpy}, … as Python source
     */
    public PythonEngine(Path packages) {
        this(packages, packages.resolveSibling("python-compiled"));
    }

    /**
     * Python whose compiled packages are kept for the next start.
     *
     * @param packages the folder that holds {@code torch}, {@code numpy}, … as Python source
     * @param compiled where their compiled form is kept; made when absent
     */
    public PythonEngine(Path packages, Path compiled) {
        this.packages = packages;
        this.compiled = compiled;
        try {
            Files.createDirectories(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.engine =
                compiles() ? builder().options(COMPILER).build() : builder().build();
    }

    private static Engine.Builder builder() {
        return Engine.newBuilder("python").allowExperimentalOptions(true).option("engine.WarnInterpreterOnly", "false");
    }

    /** Without the Graal compiler Python is interpreted, and the compiler's options are unknown. */
    private static boolean compiles() {
        try (Engine engine = builder().build()) {
            return engine.getOptions().get("engine.Splitting") != null;
        }
    }

    /** Opens a kernel that belongs to {@code folder} from the start, and may keep what it compiles. */
    public PythonKernel open(Map<String, Object> hosts, Path folder, Consumer<CellEvent> events) {
        PythonKernel kernel = prepare(hosts, true, path -> null);
        kernel.assign(folder, new DiskQuota(Long.MAX_VALUE, 0));
        kernel.defaultEvents(events);
        return kernel;
    }

    /**
     * Opens a kernel that belongs to nobody yet.
     *
     * @param hosts the Java objects that the packages stand on; each appears in Python as an attribute of the module
     *     {@code _lab} and offers its {@code @HostAccess.Export} members
     * @param compiling whether what it imports is kept in compiled form for all later kernels; never for a kernel that
     *     a learner gets
     * @param datasets finds the real file for a path that the learner has no file for
     */
    public PythonKernel prepare(Map<String, Object> hosts, boolean compiling, Function<Path, @Nullable Path> datasets) {
        LearnerFileSystem files = new LearnerFileSystem(packages, compiled, compiling, datasets);
        KernelOutput output = new KernelOutput();
        Context context = Context.newBuilder("python")
                .engine(engine)
                .allowAllAccess(false)
                .allowHostAccess(HostAccess.newBuilder(HostAccess.EXPLICIT).build())
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowCreateThread(false)
                .allowCreateProcess(false)
                .allowNativeAccess(false)
                .allowIO(IOAccess.newBuilder()
                        .fileSystem(ReadOnlyLibrary.beside(files))
                        .build())
                // The worker's own streams are its log, and its parent's sign of life.
                .in(InputStream.nullInputStream())
                .out(new PrintedBytes(output, 1))
                .err(new PrintedBytes(output, 2))
                .allowExperimentalOptions(true)
                .currentWorkingDirectory(LearnerFileSystem.HOME)
                .option("python.PythonPath", LearnerFileSystem.PACKAGES + ":" + LearnerFileSystem.HOME)
                .option("python.PyCachePrefix", LearnerFileSystem.COMPILED.toString())
                // Those modules would be read anew in every kernel; code from files is shared.
                .option("python.DisableFrozenModules", "true")
                .option("python.DontWriteBytecodeFlag", String.valueOf(!compiling))
                .build();
        if (compiling) {
            context.eval("python", KEEP_COMPILED);
        }
        return PythonKernel.start(context, files, output, shared, hosts);
    }

    /** Shares the compiled packages among all kernels that are opened from now on. */
    public void share() {
        shared.keepModules(compiled);
    }

    /** What the engine has parsed and would find again. */
    Stream<Source> sources() {
        return engine.getCachedSources().stream();
    }

    @Override
    public void close() {
        engine.close(true);
    }
}
