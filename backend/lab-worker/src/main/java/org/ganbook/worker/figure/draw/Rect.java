package org.ganbook.worker.figure.draw;

import java.awt.geom.Path2D;

/** A rectangle in pixels; y grows downwards. */
record Rect(double left, double top, double width, double height) {

    static Rect between(double left, double top, double right, double bottom) {
        return new Rect(left, top, right - left, bottom - top);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double centerX() {
        return left + width / 2;
    }

    double centerY() {
        return top + height / 2;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }

    Rect grown(double by) {
        return new Rect(left - by, top - by, width + 2 * by, height + 2 * by);
    }

    Rect union(Rect other) {
        return between(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    Path2D.Double path() {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(left, top);
        path.lineTo(right(), top);
        path.lineTo(right(), bottom());
        path.lineTo(left, bottom());
        path.closePath();
        return path;
    }

    Path2D.Double rounded(double radius) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(left + radius, top);
        path.lineTo(right() - radius, top);
        path.quadTo(right(), top, right(), top + radius);
        path.lineTo(right(), bottom() - radius);
        path.quadTo(right(), bottom(), right() - radius, bottom());
        path.lineTo(left + radius, bottom());
        path.quadTo(left, bottom(), left, bottom() - radius);
        path.lineTo(left, top + radius);
        path.quadTo(left, top, left + radius, top);
        path.closePath();
        return path;
    }
}
