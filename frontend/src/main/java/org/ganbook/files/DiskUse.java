package org.ganbook.files;

/**
 * How much of a learner's room is taken.
 *
 * @param used bytes, with what has come of uploads
 * @param limit bytes
 */
public record DiskUse(long used, long limit) {

    public long free() {
        return Math.max(0, limit - used);
    }
}
