package org.ganbook.worker.figure.draw;

import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/** What a figure is drawn on. Pixels, y downwards. */
sealed interface Canvas permits SvgCanvas, RasterCanvas {

    void path(Shape path, @Nullable Paint fill, @Nullable Pen pen);

    /** Fills a shape with straight edges so that neighbours meet without a seam. */
    void block(Shape path, Paint fill);

    /** Draws the same shape, given around the origin, at many points. */
    void stamps(Shape shape, double[] x, double[] y, @Nullable Paint fill, @Nullable Pen pen);

    /** A picture; its pixels are 0xAARRGGBB, row by row from the top. */
    void image(int columns, int rows, int[] argb, Rect at, boolean smooth);

    /** One line of text whose baseline has its anchor at (x, y), turned counter-clockwise around that point. */
    void text(RichText text, double x, double y, Anchor anchor, double rotation, TextStyle style);

    /** What {@code drawing} draws is seen only inside the rectangle. */
    void clipped(Rect to, Runnable drawing);

    /** Which end of a text lies at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** @param size in pixels */
    record TextStyle(double size, Paint paint, boolean bold, boolean italic, boolean monospace) {}
}
