package org.ganbook.lab.api;

/** What came of a {@link Question}. */
public sealed interface Answer {

    /** @param text JSON */
    record Told(String text) implements Answer {}

    /** Cells run or wait. */
    record Busy() implements Answer {}

    /** There is no such session (any more), or no worker. */
    record NoSession() implements Answer {}

    /** It took too long, or could not be answered. */
    record Failed(String reason) implements Answer {}
}
