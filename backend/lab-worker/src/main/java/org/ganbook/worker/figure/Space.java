package org.ganbook.worker.figure;

/** What an artist's coordinates count: data values, or fractions of the axes or of the figure from its lower left. */
public enum Space {
    DATA,
    /** x is a data value, y a fraction of the axes: a vertical rule. */
    X_DATA,
    /** y is a data value, x a fraction of the axes: a horizontal rule. */
    Y_DATA,
    AXES,
    FIGURE
}
