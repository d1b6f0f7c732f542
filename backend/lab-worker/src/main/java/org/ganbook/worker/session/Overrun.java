package org.ganbook.worker.session;

import java.util.List;
import org.ganbook.lab.api.CellEvent;

/** Why a running cell is interrupted. */
enum Overrun {
    /** The learner wants it to end: nothing was overrun. */
    STOP("Stopped", "this cell was stopped"),
    TEXT("OutputLimit", "a cell may print %1$,d characters, and this one printed more"),
    FIGURES("FigureLimit", "a cell may show %2$,d figures, and this one showed more"),
    TIME("TimeLimit", "this cell may run for %3$s seconds"),
    MEMORY(
            "MemoryError",
            "the limit of this session's memory is reached: Python's values of everybody in this lab may take %4$,d MB"
                    + " together, and this cell was making most of them");

    private static final String KEPT = ". Your variables are still there.";
    private static final String DROPPED = ". The variables that it had set or changed were dropped to make room: ";
    private static final String LOST = ". It could not be ended otherwise than with its session:"
            + " your variables are gone, your files are still there.";

    private final String type;
    private final String words;

    Overrun(String type, String words) {
        this.type = type;
        this.words = words;
    }

    /** The limits as a cell's message names them. */
    record Numbers(Limits limits, double seconds, long heapMegabytes) {}

    /** @param dropped names of variables that had to go, or an empty text */
    CellEvent.Failed ended(Numbers numbers, String dropped) {
        return failed(numbers, dropped.isEmpty() ? KEPT : DROPPED + dropped);
    }

    CellEvent.Failed endedWithSession(Numbers numbers) {
        return failed(numbers, LOST);
    }

    private CellEvent.Failed failed(Numbers numbers, String rest) {
        String message = words.formatted(
                        numbers.limits().textPerCell(),
                        numbers.limits().figuresPerCell(),
                        numbers.seconds(),
                        numbers.heapMegabytes())
                + rest;
        return new CellEvent.Failed(type, message, 0, List.of(), type + ": " + message);
    }
}
