package org.ganbook.worker.session;

import java.time.Duration;
import org.ganbook.lab.api.LearnerFolder;

/**
 * What one session may take (docs/decisions/012). The heap has no number for each session: see {@link HeapWatch}.
 *
 * @param tensorBytes native memory of its tensors
 * @param arrayBytes native memory of its arrays and tables
 * @param diskBytes its files
 * @param textPerCell characters that one cell may print or show
 * @param figuresPerCell figures that may stand under one cell
 * @param patience how long a cell may take to end when it is told to; then its session ends
 */
public record Limits(
        long tensorBytes, long arrayBytes, long diskBytes, long textPerCell, int figuresPerCell, Duration patience) {

    /** Java lets all arrays together take as much native memory as the heap may grow to. */
    private static final long MOST_ARRAYS =
            Math.min(2L << 30, Runtime.getRuntime().maxMemory() / 3);

    /**
     * What a session may leave behind when it is put away: it counts among the learner's files.
     *
     * @param diskLeft what these may still grow by
     */
    long sleepBytes(long diskLeft) {
        return Math.min(tensorBytes + arrayBytes, diskLeft);
    }

    public static final Limits DEFAULT =
            new Limits(4L << 30, MOST_ARRAYS, LearnerFolder.USUAL_LIMIT, 2_000_000, 200, Duration.ofSeconds(10));

    /** The same with other room for files. */
    public Limits withDisk(long bytes) {
        return new Limits(tensorBytes, arrayBytes, bytes, textPerCell, figuresPerCell, patience);
    }
}
