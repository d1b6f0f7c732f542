package org.ganbook.worker.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has work in the background give way to learners' cells where there are fewer processors than threads. Only Linux
 * knows niceness by thread; elsewhere nothing is changed.
 */
final class Niceness {

    private static final Path THREADS = Path.of("/proc/self/task");
    /** HotSpot's second compiler and Truffle's, as the kernel shortens their names. */
    private static final List<String> COMPILERS = List.of("C2 CompilerThre", "TruffleCompiler");
    /** A third of what a cell gets: a program that nothing compiles would be the slower one. */
    private static final int BACKGROUND = 5;

    private static final int ONE_THREAD = 0; // PRIO_PROCESS of sys/resource.h; of this thread where no other is named

    private Niceness() {}

    /** Of this thread, and of those that it starts from now on. */
    static void lowerThisThread() {
        if (Files.isDirectory(THREADS)) {
            lower(0);
        }
    }

    /** Of the threads that compile code while it runs, and of those that they start. */
    static void lowerCompilers() {
        if (!Files.isDirectory(THREADS)) {
            return;
        }
        try (Stream<Path> threads = Files.list(THREADS)) {
            threads.filter(Niceness::compiles)
                    .forEach(thread ->
                            lower(Integer.parseInt(thread.getFileName().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean compiles(Path thread) {
        try {
            return COMPILERS.contains(Files.readString(thread.resolve("comm")).strip());
        } catch (IOException e) {
            return false; // It has ended.
        }
    }

    private static void lower(int thread) {
        Linker linker = Linker.nativeLinker();
        MethodHandle set = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setpriority"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            int ignored = (int) set.invokeExact(ONE_THREAD, thread, BACKGROUND);
        } catch (Throwable e) {
            throw new IllegalStateException("setpriority could not be called", e);
        }
    }
}
