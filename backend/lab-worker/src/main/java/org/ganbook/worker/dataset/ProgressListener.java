package org.ganbook.worker.dataset;

/** Hears how far something that takes a while has come. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener NONE = (what, done, total) -> {};

    /** @param done of {@code total}, in bytes or images; the two are equal at the end */
    void at(String what, long done, long total);
}
