package org.ganbook.worker.figure;

import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/**
 * How a text looks.
 *
 * @param size in points
 * @param color null for the page's own text colour
 * @param rotation degrees, counter-clockwise
 * @param horizontal where its anchor lies: {@code left}, {@code center} or {@code right}
 * @param vertical {@code top}, {@code center}, {@code baseline} or {@code bottom}
 */
public record Lettering(
        double size,
        @Nullable Rgba color,
        boolean bold,
        boolean italic,
        boolean monospace,
        double rotation,
        String horizontal,
        String vertical) {

    public static Lettering of(double size) {
        return new Lettering(size, null, false, false, false, 0, "left", "baseline");
    }

    public Lettering aligned(String newHorizontal, String newVertical) {
        return new Lettering(size, color, bold, italic, monospace, rotation, newHorizontal, newVertical);
    }

    public Lettering rotated(double degrees) {
        return new Lettering(size, color, bold, italic, monospace, degrees, horizontal, vertical);
    }
}
