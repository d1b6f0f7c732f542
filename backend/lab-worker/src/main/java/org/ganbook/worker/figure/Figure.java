package org.ganbook.worker.figure;

import java.util.List;
import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/**
 * A figure.
 *
 * @param width in CSS pixels, 100 to matplotlib's inch
 * @param face null for a transparent background
 * @param title over all axes
 * @param texts in fractions of the figure
 */
public record Figure(
        double width,
        double height,
        @Nullable Rgba face,
        List<Axes> axes,
        Label title,
        Label xLabel,
        Label yLabel,
        List<Artist.Text> texts,
        @Nullable Legend legend) {

    /** Pixels of a point, the unit of fonts and lines. */
    public static final double PIXELS_PER_POINT = 100.0 / 72;
}
