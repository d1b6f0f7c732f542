package org.ganbook.worker.figure.draw;

import org.ganbook.worker.figure.Axes;
import org.ganbook.worker.figure.Axis;
import org.ganbook.worker.figure.Space;
import org.ganbook.worker.figure.scale.Range;
import org.ganbook.worker.figure.scale.Scale;

/** Where values lie in the picture: axes in their box, in their figure. */
record View(Rect box, Rect figure, Axes axes) {

    double x(double value) {
        return box.left() + share(axes.x(), value) * box.width();
    }

    double y(double value) {
        return box.bottom() - share(axes.y(), value) * box.height();
    }

    double x(Space space, double value) {
        return switch (space) {
            case DATA, X_DATA -> x(value);
            case Y_DATA, AXES -> box.left() + value * box.width();
            case FIGURE -> figure.left() + value * figure.width();
        };
    }

    double y(Space space, double value) {
        return switch (space) {
            case DATA, Y_DATA -> y(value);
            case X_DATA, AXES -> box.bottom() - value * box.height();
            case FIGURE -> figure.bottom() - value * figure.height();
        };
    }

    /** The part of the axis that lies before a value; NaN where the scale has no place for it. */
    static double share(Axis axis, double value) {
        Range range = axis.range();
        Scale scale = axis.scale();
        double from = scale.forward(range.from());
        return (scale.forward(value) - from) / (scale.forward(range.to()) - from);
    }
}
