package org.ganbook.worker.figure;

import java.util.List;

/** Where axes stand in their figure. */
public sealed interface Placement {

    /** Cells of a grid; {@code widths} and {@code heights} are the relative sizes of its columns and rows. */
    record Cell(int row, int column, int rowEnd, int columnEnd, List<Double> widths, List<Double> heights)
            implements Placement {}

    /** A rectangle in fractions of the figure from its lower left. */
    record Free(double left, double bottom, double width, double height) implements Placement {}

    /** Beside other axes, whose indices these are: a colour bar. */
    record Beside(List<Integer> axes, boolean vertical) implements Placement {}

    /** Over other axes (a second y axis). */
    record Over(int axes) implements Placement {}

    /** In a rectangle in fractions of other axes. */
    record Inset(int axes, double left, double bottom, double width, double height) implements Placement {}
}
