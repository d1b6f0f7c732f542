package org.ganbook.worker.tensor;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Has glibc keep freed memory for the next tensor. A training step frees and asks again for gradients of the same
 * sizes; by default glibc hands each back to the system and the pages are made anew every time. Elsewhere than on
 * glibc nothing is changed.
 */
final class Allocator {

    // malloc.h
    private static final int TRIM_THRESHOLD = -1;
    private static final int TOP_PAD = -2;
    private static final int MMAP_THRESHOLD = -3;

    /** Larger blocks come from the system and go back at once. */
    private static final int LARGE = 32 << 20;
    /** Free memory that may stay at the end of an arena. */
    private static final int KEPT = 60 << 20;

    private Allocator() {}

    static void keepFreedMemory() {
        Linker linker = Linker.nativeLinker();
        Optional<MethodHandle> mallopt = linker.defaultLookup()
                .find("mallopt")
                .map(symbol -> linker.downcallHandle(
                        symbol,
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)));
        mallopt.ifPresent(set -> {
            set(set, MMAP_THRESHOLD, LARGE);
            set(set, TRIM_THRESHOLD, KEPT);
            // In the arenas of threads the threshold counts for nothing once it is set; this does.
            set(set, TOP_PAD, KEPT);
        });
    }

    private static void set(MethodHandle mallopt, int option, int value) {
        try {
            int ignored = (int) mallopt.invokeExact(option, value);
        } catch (Throwable e) {
            throw new IllegalStateException("mallopt could not be called", e);
        }
    }
}
