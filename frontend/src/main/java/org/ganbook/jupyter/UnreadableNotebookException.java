package org.ganbook.jupyter;

import java.util.List;
import java.util.Locale;

/** A file that can't be read as a notebook. What was wrong, and where, is for the learner to see. */
public class UnreadableNotebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What can be wrong; the details that each has are named. */
    public enum Fault {
        /** The most megabytes. */
        TOO_LARGE,
        EMPTY,
        /** The line and the column where it stops being JSON. */
        NOT_JSON,
        /** It is a page of the web. */
        A_PAGE,
        /** It is JSON, and no notebook. */
        NOT_A_NOTEBOOK,
        /** The version. */
        TOO_OLD,
        /** The version. */
        TOO_NEW,
        /** Too deep, or of too many parts. */
        TOO_INTRICATE,
        /** How many there are, and the most. */
        TOO_MANY_CELLS,
        /** The place, and the most characters. */
        TOO_LONG,
        /** The place. */
        NO_TEXT,
        /** The place. */
        NO_LIST,
        /** The place. */
        NO_OBJECT,
        /** The place. */
        NO_NUMBER,
        /** The place, and what stands there. */
        NO_KIND_OF_CELL;

        /** The key of its words. */
        public String key() {
            return "import.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Fault fault;

    @SuppressWarnings("serial") // immutable lists can be written
    private final List<String> details;

    UnreadableNotebookException(Fault fault, Object... details) {
        this(fault, List.of(details).stream().map(String::valueOf).toList());
    }

    private UnreadableNotebookException(Fault fault, List<String> details) {
        super(fault + " " + details);
        this.fault = fault;
        this.details = details;
    }

    public Fault fault() {
        return fault;
    }

    public List<String> details() {
        return details;
    }
}
