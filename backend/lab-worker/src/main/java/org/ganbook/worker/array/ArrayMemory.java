package org.ganbook.worker.array;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The native memory of one session's arrays. A session computes on a thread of its own, so that thread knows whose
 * memory an array takes; it counts until the collector has found the array and all its views.
 */
public final class ArrayMemory {

    private static final ThreadLocal<@Nullable ArrayMemory> CURRENT = new ThreadLocal<>();
    private static final Cleaner CLEANER =
            Cleaner.create(Thread.ofPlatform().daemon().name("array-memory").factory());
    /** The Java objects of a smaller array take as much as its elements: the watch over the heap sees to these. */
    private static final long SMALL = 1 << 10;

    private static final int TRIALS = 20;
    private static final long MILLIS_BETWEEN_TRIALS = 5;

    private final long limit;
    private final AtomicLong used = new AtomicLong();

    private ArrayMemory(long limit) {
        this.limit = limit;
    }

    /** Limits the arrays that this thread will make; without it there is no limit. */
    public static void limit(long bytes) {
        CURRENT.set(new ArrayMemory(bytes));
    }

    /** The bytes that this thread's arrays take, garbage included that was not yet found. */
    public static long used() {
        ArrayMemory memory = CURRENT.get();
        return memory == null ? 0 : memory.used.get();
    }

    /**
     * Native memory, zeroed, that belongs to the garbage collector.
     *
     * @throws ArrayException of kind MEMORY when it goes over the limit
     */
    static MemorySegment allocate(long bytes) {
        ArrayMemory memory = CURRENT.get();
        if (memory == null || bytes < SMALL) {
            return Arena.ofAuto().allocate(Math.max(bytes, 1), 64);
        }
        memory.reserve(bytes);
        MemorySegment segment;
        try {
            segment = Arena.ofAuto().allocate(bytes, 64);
        } catch (OutOfMemoryError | IllegalArgumentException e) {
            memory.used.addAndGet(-bytes);
            throw e;
        }
        AtomicLong counter = memory.used;
        var unused = CLEANER.register(segment.scope(), () -> counter.addAndGet(-bytes));
        return segment;
    }

    private void reserve(long bytes) {
        if (fits(bytes)) {
            return;
        }
        if (bytes <= limit) {
            System.gc();
            // The cleaner works on a thread of its own.
            for (int i = 0; i < TRIALS; i++) {
                if (fits(bytes)) {
                    return;
                }
                try {
                    Thread.sleep(MILLIS_BETWEEN_TRIALS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        }
        throw new ArrayException(
                ArrayException.Kind.MEMORY,
                "the arrays of a session may take " + (limit >> 20) + " MB together, and " + (used.get() >> 20)
                        + " MB are in use");
    }

    private boolean fits(long bytes) {
        if (used.addAndGet(bytes) <= limit) {
            return true;
        }
        used.addAndGet(-bytes);
        return false;
    }
}
