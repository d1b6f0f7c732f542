package org.ganbook.lab.api;

/**
 * A variable that a session which was put away could not keep as it was.
 *
 * @param type the Python type of what was in the way, or of the error that came up
 * @param within whether that lies somewhere within the variable's value, rather than being it
 */
public record NotKept(String variable, Reason reason, String type, boolean within) {

    /** Why; {@link #GRAPH} alone means that the value is there nevertheless. */
    public enum Reason {
        /** It was in the middle of something, and that can't be stored. */
        GENERATOR,
        /** An open file. */
        FILE,
        FIGURE,
        /** A thread, or a lock. */
        THREAD,
        /** It belongs to the very session. */
        SESSION,
        /** A function without a text. */
        CODE,
        /** A module that no import finds. */
        MODULE,
        /** Nobody knows how to store this type. */
        KIND,
        /** An error came up, in the learner's own code perhaps. */
        ERROR,
        /** Nested too deeply. */
        NESTED,
        /** Larger than what a session may leave behind. */
        LARGE,
        /** It took too long. */
        TIME,
        /** A tensor is there, but not the graph of the steps that made it. */
        GRAPH
    }
}
