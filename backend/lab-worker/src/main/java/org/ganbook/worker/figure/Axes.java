package org.ganbook.worker.figure;

import java.util.List;
import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/**
 * A plot: two axes and what is drawn between them.
 *
 * @param titles left, centre, right
 * @param face null for a transparent background
 * @param spines which sides have a line: left, bottom, right, top
 * @param aspect height of a unit of y relative to a unit of x; 0 fills the room
 */
public record Axes(
        Placement placement,
        Axis x,
        Axis y,
        List<Artist> artists,
        List<Label> titles,
        boolean axisOn,
        @Nullable Rgba face,
        List<Boolean> spines,
        double aspect,
        @Nullable Legend legend) {

    /** Whether pictures cover it: colours of what is drawn on them must then not follow the page's. */
    public boolean hasPicture() {
        return face != null && face.alpha() > 0.5
                || placement instanceof Placement.Beside
                || artists.stream()
                        .anyMatch(a -> a instanceof Artist.Image
                                || a instanceof Artist.Area area && area.kind() == Artist.AreaKind.CONTOUR);
    }
}
