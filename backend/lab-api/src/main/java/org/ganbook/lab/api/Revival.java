package org.ganbook.lab.api;

import java.util.List;

/**
 * What came of reviving a session.
 *
 * @param notKept the variables that are not there, or not as they were
 */
public record Revival(Outcome outcome, List<NotKept> notKept) {

    /** How it ended. */
    public enum Outcome {
        /** The session was open already, or nothing was asked for. */
        NONE,
        REVIVED,
        /** Nothing is stored under that name: the session is a new one. */
        MISSING,
        /** What is stored is damaged or of another version: the session is a new one. */
        UNREADABLE
    }

    public static final Revival NONE = new Revival(Outcome.NONE, List.of());

    public Revival {
        notKept = List.copyOf(notKept);
    }
}
