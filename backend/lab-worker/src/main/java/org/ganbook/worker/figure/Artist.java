package org.ganbook.worker.figure;

import java.awt.geom.Path2D;
import java.util.List;
import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/** Something that is drawn in axes. What has the higher {@code zorder} is drawn later, over the rest. */
public sealed interface Artist {

    double zorder();

    /** Points joined by a line, with or without markers; NaN interrupts it. */
    record Line(
            double[] x,
            double[] y,
            Stroke stroke,
            @Nullable Marker marker,
            Space space,
            boolean clipped,
            double zorder,
            String label)
            implements Artist {}

    /**
     * Points, each with a size (width in points) and a colour (0xAARRGGBB) of its own; arrays of length one hold for
     * all.
     */
    record Scatter(
            double[] x,
            double[] y,
            double[] sizes,
            int[] faces,
            int[] edges,
            double edgeWidth,
            String shape,
            double zorder,
            String label)
            implements Artist {}

    /** What an area stands for; the words of a figure's description come from it. */
    enum AreaKind {
        BAR,
        BETWEEN,
        SPAN,
        WEDGE,
        CONTOUR,
        OTHER
    }

    /** A filled shape. */
    record Area(Path2D.Double path, Rgba face, Stroke edge, Space space, AreaKind kind, double zorder, String label)
            implements Artist {}

    /** Many separate lines: {x0, y0, x1, y1, …} each. */
    record Segments(List<double[]> lines, List<Stroke> strokes, Space space, double zorder, String label)
            implements Artist {}

    /**
     * A picture over the rectangle from (left, bottom) to (right, top); its first row lies at the top.
     *
     * @param smooth whether it is smoothed when enlarged
     * @param low the smallest value it shows, high the largest; NaN for a picture of colours
     */
    record Image(
            int columns,
            int rows,
            int[] argb,
            double left,
            double right,
            double bottom,
            double top,
            boolean smooth,
            double low,
            double high,
            double zorder)
            implements Artist {}

    /** A text, with a box around it where {@code box} is given, and an arrow where {@code arrow} is. */
    record Text(
            double x,
            double y,
            double dx,
            double dy,
            Space space,
            String text,
            Lettering lettering,
            @Nullable Box box,
            @Nullable Arrow arrow,
            boolean clipped,
            double zorder)
            implements Artist {}

    /** @param pad points between text and edge */
    record Box(Rgba face, Stroke edge, double pad, boolean round) {}

    /** From the text to a point. */
    record Arrow(double x, double y, Space space, Stroke stroke, boolean head, boolean tail) {}

    /**
     * Arrows on a plane.
     *
     * @param scale data units of an arrow per unit of its length; 0 chooses one
     */
    record Quiver(
            double[] x,
            double[] y,
            double[] u,
            double[] v,
            int[] colors,
            double scale,
            boolean scaleIsData,
            double width,
            String pivot,
            double zorder)
            implements Artist {}
}
