package org.ganbook.notebook;

import java.util.Optional;

/**
 * A cell of a notebook as pages show it.
 *
 * @param code the learner's text, or empty while it is the book's
 * @param editor the page that wrote it last: it knows it already
 * @param waiting whether it stands in the learner's own queue
 */
public record CellState(Optional<String> code, String editor, boolean waiting, Run run) {

    public static final CellState UNTOUCHED = new CellState(Optional.empty(), "", false, Run.NEVER);

    public CellState edited(Optional<String> newCode, String by) {
        return new CellState(newCode, by, waiting, run);
    }

    public CellState waiting(boolean now) {
        return new CellState(code, editor, now, run);
    }

    public CellState with(Run newRun) {
        return new CellState(code, editor, waiting, newRun);
    }
}
