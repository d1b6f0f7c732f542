package org.ganbook.worker.figure;

import java.util.List;
import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/**
 * What the lines and areas mean.
 *
 * @param frame null for none
 * @param place matplotlib's name for it, {@code best} looks for room
 * @param anchor x and y in fractions of the axes (or figure) that the place's corner is put on; null for the axes itself
 */
public record Legend(
        List<Entry> entries,
        String title,
        String place,
        double @Nullable [] anchor,
        int columns,
        double size,
        @Nullable Frame frame) {

    /**
     * What stands behind it.
     *
     * @param opacity of the ground, from 0 to 1
     * @param face null for the page's own colour
     * @param edge null for the text's own colour
     */
    public record Frame(
            double opacity, @Nullable Rgba face, @Nullable Rgba edge) {}

    /** One line of it. */
    public record Entry(
            String label,
            @Nullable Stroke line,
            @Nullable Marker marker,
            @Nullable Rgba area) {}
}
