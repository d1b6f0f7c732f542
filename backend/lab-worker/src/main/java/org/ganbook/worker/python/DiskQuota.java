package org.ganbook.worker.python;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes that a learner's folder may still grow by. Shared by all channels of a session. */
public final class DiskQuota {

    /** What a file or a folder counts besides its bytes: a million empty files would fill a disk as well. */
    public static final long ENTRY = 4096;

    static final DiskQuota NONE = new DiskQuota(0, 0);
    static final DiskQuota UNLIMITED = new DiskQuota(Long.MAX_VALUE / 2, 0);

    private final long limit;
    private final AtomicLong used;

    /**
     * @param limit bytes
     * @param used bytes that the folder holds already
     */
    public DiskQuota(long limit, long used) {
        this.limit = limit;
        this.used = new AtomicLong(used);
    }

    void reserve(long bytes) throws IOException {
        if (used.addAndGet(bytes) > limit) {
            used.addAndGet(-bytes);
            throw new IOException("Disk quota exceeded: your files may take " + limit / (1 << 20)
                    + " MB. Delete what you don't need any more.");
        }
    }

    void release(long bytes) {
        used.addAndGet(-bytes);
    }
}
