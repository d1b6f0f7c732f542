package org.ganbook.worker.figure.draw;

import org.ganbook.worker.figure.Axes;
import org.ganbook.worker.figure.Axis;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.Label;
import org.ganbook.worker.figure.Lettering;

/** The room that ticks, labels and titles take around the box of some axes. */
record Margins(double left, double right, double top, double bottom) {

    static final double TICK = 4;
    static final double GAP = 5;
    static final double TITLE_GAP = 9;

    static final Margins NONE = new Margins(0, 0, 0, 0);

    static Margins around(Axes axes, Rect box) {
        double top = titles(axes);
        if (!axes.axisOn()) {
            return new Margins(0, 0, top, 0);
        }
        Ticks x = Ticks.of(axes.x(), box.width(), true);
        Ticks y = Ticks.of(axes.y(), box.height(), false);
        double beside = ySide(axes.y(), y);
        double below = xSide(axes.x(), x);
        double left = axes.y().far() ? 0 : beside;
        double right = axes.y().far() ? beside : 0;
        // The outermost numbers of the x axis reach over its ends
        for (int i = 0; i < x.at().length && axes.x().look().labels(); i++) {
            double center = View.share(axes.x(), x.at()[i]) * box.width();
            Rect bounds = xLabel(axes.x(), x.labels().get(i)).bounds(center, 0);
            right = Math.max(right, bounds.right() - box.width());
            left = Math.max(left, -bounds.left());
        }
        double bottom = Math.max(axes.x().far() ? 0 : below, edge(axes.y(), y));
        top += Math.max(axes.x().far() ? below : 0, edge(axes.y(), y));
        if (!y.common().isEmpty() && axes.y().look().labels()) {
            top += size(axes.y()) * 1.2;
        }
        return new Margins(left, right, top, bottom);
    }

    Margins max(Margins other) {
        return new Margins(
                Math.max(left, other.left),
                Math.max(right, other.right),
                Math.max(top, other.top),
                Math.max(bottom, other.bottom));
    }

    Margins plus(Margins other) {
        return new Margins(left + other.left, right + other.right, top + other.top, bottom + other.bottom);
    }

    Rect around(Rect box) {
        return Rect.between(box.left() - left, box.top() - top, box.right() + right, box.bottom() + bottom);
    }

    /** From the box to the far side of the tick labels of the x axis. */
    static double xTicks(Axis axis, Ticks ticks) {
        double room = axis.look().ticks() && ticks.at().length > 0 ? TICK : 0;
        if (axis.look().labels() && ticks.lines() > 0) {
            double highest = 0;
            for (String label : ticks.labels()) {
                highest = Math.max(highest, xLabel(axis, label).bounds(0, 0).height());
            }
            room += GAP + highest;
        }
        return room;
    }

    /** From the box to the far side of the tick labels of the y axis. */
    static double yTicks(Axis axis, Ticks ticks) {
        double room = axis.look().ticks() && ticks.at().length > 0 ? TICK : 0;
        if (axis.look().labels() && ticks.lines() > 0) {
            double widest = 0;
            for (String label : ticks.labels()) {
                widest = Math.max(widest, yLabel(axis, label).bounds(0, 0).width());
            }
            room += GAP + widest;
        }
        return room;
    }

    static TextBlock xLabel(Axis axis, String text) {
        double rotation = axis.look().rotation();
        boolean slanted = rotation % 90 != 0;
        // A slanted label ends at its tick
        String horizontal = !slanted ? "center" : rotation % 360 > 0 && rotation % 360 < 180 ? "right" : "left";
        return TextBlock.of(
                text,
                Lettering.of(axis.look().labelSize())
                        .rotated(rotation)
                        .aligned(horizontal, axis.far() ? "bottom" : "top"),
                words(axis));
    }

    static TextBlock yLabel(Axis axis, String text) {
        return TextBlock.of(
                text,
                Lettering.of(axis.look().labelSize())
                        .rotated(axis.look().rotation())
                        .aligned(axis.far() ? "left" : "right", "center"),
                words(axis));
    }

    private static Paint words(Axis axis) {
        return axis.look().labelColor() == null
                ? Paint.INK
                : new Paint.Adaptive(axis.look().labelColor());
    }

    private static double xSide(Axis axis, Ticks ticks) {
        double room = xTicks(axis, ticks);
        if (!ticks.common().isEmpty() && axis.look().labels() && axis.label().isEmpty()) {
            room += size(axis) * 1.2;
        }
        return room + label(axis.label());
    }

    private static double ySide(Axis axis, Ticks ticks) {
        return yTicks(axis, ticks) + label(axis.label());
    }

    private static double label(Label label) {
        if (label.isEmpty()) {
            return 0;
        }
        return GAP
                + TextBlock.of(label.text(), label.lettering().rotated(0), false)
                        .height();
    }

    /** Half a number of the y axis that stands at its very end. */
    private static double edge(Axis axis, Ticks ticks) {
        return axis.look().labels() && ticks.lines() > 0 ? size(axis) * 0.4 : 0;
    }

    private static double titles(Axes axes) {
        double highest = 0;
        for (Label title : axes.titles()) {
            if (!title.isEmpty()) {
                highest = Math.max(
                        highest,
                        TITLE_GAP
                                + TextBlock.of(title.text(), title.lettering(), false)
                                        .height());
            }
        }
        return highest;
    }

    private static double size(Axis axis) {
        return axis.look().labelSize() * Figure.PIXELS_PER_POINT;
    }
}
