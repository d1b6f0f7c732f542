package org.ganbook.worker.figure;

import org.ganbook.worker.figure.color.Rgba;

/**
 * How a line is drawn.
 *
 * @param width in points
 * @param dashes on, off, on, … in multiples of the width; empty for a solid line
 */
public record Stroke(Rgba color, double width, double[] dashes) {

    public static Stroke solid(Rgba color, double width) {
        return new Stroke(color, width, new double[0]);
    }

    public boolean visible() {
        return width > 0 && color.alpha() > 0;
    }
}
