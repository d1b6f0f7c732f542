package org.ganbook.worker.figure;

import java.util.List;
import org.ganbook.worker.figure.color.Rgba;
import org.ganbook.worker.figure.scale.Range;
import org.ganbook.worker.figure.scale.Scale;
import org.jspecify.annotations.Nullable;

/**
 * One of the two axes.
 *
 * @param ticks where ticks are; null chooses them
 * @param labels what stands beside them; null writes their numbers
 * @param far whether ticks and label stand at the top (x) or at the right (y)
 */
public record Axis(
        Range range,
        Scale scale,
        Label label,
        double @Nullable [] ticks,
        @Nullable List<String> labels,
        Look look,
        boolean far) {

    /**
     * @param rotation of the tick labels in degrees
     * @param grid null for none
     * @param tickColor of the marks, null for the page's own
     * @param labelColor of the tick labels, null for the page's own
     */
    public record Look(
            boolean ticks,
            boolean labels,
            double labelSize,
            double rotation,
            boolean minor,
            @Nullable Stroke grid,
            @Nullable Stroke minorGrid,
            @Nullable Rgba tickColor,
            @Nullable Rgba labelColor) {}
}
