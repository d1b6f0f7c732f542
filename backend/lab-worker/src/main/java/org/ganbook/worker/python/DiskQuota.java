package org.ganbook.worker.python;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.ganbook.lab.api.LearnerFolder;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a learner's folder may still grow by. Shared by all channels of a session.
 *
 * <p>The learner fills and empties the folder also on the page of files, which is another process. So the folder is
 * measured from time to time while cells write, and always before a cell is refused.
 */
public final class DiskQuota {

    /** What a file or a folder counts besides its bytes. */
    public static final long ENTRY = LearnerFolder.ENTRY;

    static final DiskQuota NONE = new DiskQuota(0, 0);
    static final DiskQuota UNLIMITED = new DiskQuota(Long.MAX_VALUE / 2, 0);

    private static final long SHORTEST_PAUSE_NANOS = 2_000_000_000L;
    /** In a folder of very many files, measuring must not take the cell's time. */
    private static final int PAUSE_PER_LOOK = 20;

    private final long limit;
    private final @Nullable LongSupplier folder;
    private final LongSupplier clock;
    private final AtomicLong used;
    private long measuredAt;
    private long pause = SHORTEST_PAUSE_NANOS;

    /**
     * A quota of a folder that nobody else writes to.
     *
     * @param limit bytes
     * @param used bytes that the folder holds already
     */
    public DiskQuota(long limit, long used) {
        this.limit = limit;
        this.folder = null;
        this.clock = System::nanoTime;
        this.used = new AtomicLong(used);
    }

    /**
     * A quota of a folder that changes by itself.
     *
     * @param limit bytes
     * @param folder measures the bytes that it holds
     */
    public DiskQuota(long limit, LongSupplier folder) {
        this(limit, folder, System::nanoTime);
    }

    /** @param clock nanoseconds */
    DiskQuota(long limit, LongSupplier folder, LongSupplier clock) {
        this.limit = limit;
        this.folder = folder;
        this.clock = clock;
        this.used = new AtomicLong();
        measure(folder);
    }

    private synchronized void measure(LongSupplier measured) {
        long begun = clock.getAsLong();
        used.set(measured.getAsLong());
        measuredAt = clock.getAsLong();
        pause = Math.max(SHORTEST_PAUSE_NANOS, PAUSE_PER_LOOK * (measuredAt - begun));
    }

    private synchronized boolean isOld() {
        return clock.getAsLong() - measuredAt > pause;
    }

    void reserve(long bytes) throws IOException {
        if (folder != null && bytes > 0 && isOld()) {
            measure(folder);
        }
        if (tryReserve(bytes)) {
            return;
        }
        if (folder != null) {
            measure(folder);
            if (tryReserve(bytes)) {
                return;
            }
        }
        throw new IOException("Disk quota exceeded: your files may take " + limit / (1 << 20)
                + " MB. Delete what you don't need any more.");
    }

    /** What the folder may grow by, measured now. */
    long left() {
        if (folder != null) {
            measure(folder);
        }
        return Math.max(0, limit - used.get());
    }

    private boolean tryReserve(long bytes) {
        if (used.addAndGet(bytes) > limit) {
            used.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    void release(long bytes) {
        used.addAndGet(-bytes);
    }
}
