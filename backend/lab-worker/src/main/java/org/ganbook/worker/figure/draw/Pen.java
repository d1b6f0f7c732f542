package org.ganbook.worker.figure.draw;

/** @param width in pixels; {@code dashes} too: on, off, on, … */
record Pen(Paint paint, double width, double[] dashes) {

    static Pen of(Paint paint, double width) {
        return new Pen(paint, width, new double[0]);
    }
}
