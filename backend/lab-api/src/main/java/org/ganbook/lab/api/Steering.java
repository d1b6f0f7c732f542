package org.ganbook.lab.api;

/** What may be done to the loops of a running cell, always between two of their rounds. */
public enum Steering {
    /** Halts after the present round. */
    PAUSE,
    /** One round, then halts again. */
    STEP,
    RESUME,
    /** Ends the loops after the present round; the cell goes on with what follows them. */
    FINISH,
    /** From now on the cell tells how its weights and gradients are spread. */
    SHOW_WEIGHTS
}
