package org.ganbook.lab.api;

import java.util.List;

/**
 * What came of putting a session away.
 *
 * @param notKept the variables that could not be kept, when it was stored
 */
public record PutAway(Outcome outcome, List<NotKept> notKept) {

    /** How it ended. */
    public enum Outcome {
        /** The session is over, and can be revived. */
        STORED,
        /** It has cells to run: it goes on. */
        BUSY,
        /** There is no such session. */
        ABSENT,
        /** It could not be stored, and goes on. */
        FAILED
    }

    public PutAway {
        notKept = List.copyOf(notKept);
    }

    public PutAway(Outcome outcome) {
        this(outcome, List.of());
    }
}
