package org.ganbook.notebook;

import java.util.Optional;
import org.ganbook.lab.api.CellEvent;

/**
 * A cell at its place in a notebook.
 *
 * @param code its present text
 * @param byHand whether it runs only when it is asked to by itself
 */
public record PlacedCell(String name, String code, boolean byHand, CellState state) {

    /** Whether its answer comes from this session. */
    boolean ranIn(String session) {
        return isOf(session) && executionCount() > 0;
    }

    /** Whether what is known of its runs is about this session. */
    boolean isOf(String session) {
        return !session.isEmpty() && state.run().stage().session().equals(session);
    }

    int executionCount() {
        return state.run().stage().executionCount();
    }

    boolean isUnderWay() {
        return state.waiting() || state.run().status().isUnderWay();
    }

    /** Whether its text is another one than when it ran; false when nobody knows. */
    boolean isEdited() {
        return state.run().stage().ran().code().filter(ran -> !ran.equals(code)).isPresent();
    }

    Optional<CellEvent.Names> names() {
        return state.run().stage().ran().names();
    }
}
