package org.ganbook.worker.session;

/**
 * What one session may take.
 *
 * @param tensorBytes native memory of its tensors
 * @param diskBytes its files
 * @param textPerCell characters that one cell may print
 */
public record Limits(long tensorBytes, long diskBytes, long textPerCell) {

    public static final Limits DEFAULT = new Limits(4L << 30, 5L << 30, 2_000_000);
}
