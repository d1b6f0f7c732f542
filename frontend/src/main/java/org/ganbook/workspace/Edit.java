package org.ganbook.workspace;

import java.util.List;

/** What can be done to a notebook. {@link Document#after} does it. */
public sealed interface Edit {

    record Rename(String title) implements Edit {}

    /**
     * Changes a cell's text, one update after the other.
     *
     * @param version the one that the first update was made for. If the cell has a later one, nothing happens: who edits
     *     is told of the updates in between, and tries again with what is left to do then.
     */
    record Write(String cell, int version, List<Update> updates) implements Edit {
        public Write {
            updates = List.copyOf(updates);
        }
    }

    /** A new cell below the cell {@code after}, or at the top if that is empty. */
    record Insert(Cell cell, String after) implements Edit {}

    /** Puts a cell below the cell {@code after}, or at the top if that is empty. */
    record Move(String cell, String after) implements Edit {}

    /** Takes a cell out. What is typed into it elsewhere still reaches it. */
    record Remove(String cell) implements Edit {}

    /** Brings back the cell that was taken out last. */
    record PutBack() implements Edit {}

    record Convert(String cell, Cell.Kind kind) implements Edit {}

    record Collapse(String cell, boolean collapsed) implements Edit {}

    /** Makes the notebook what it once was. Cells that are not in it any more can be put back. */
    record Restore(Document former) implements Edit {}

    /**
     * A change of a text.
     *
     * @param author names the page that made it; empty when none did
     */
    record Update(String author, TextChange change) {}
}
