package org.ganbook.worker.figure.draw;

import java.awt.geom.Path2D;
import java.util.function.Function;
import org.ganbook.worker.figure.Artist;
import org.ganbook.worker.figure.color.Rgba;

/** Draws fields of arrows. */
record QuiverPainter(Canvas canvas, View view) {

    void draw(Artist.Quiver quiver, Function<Rgba, Paint> paint) {
        int count = quiver.x().length;
        double span = view.box().width();
        double crowd = Math.sqrt(count);
        double width = quiver.width() > 0 ? quiver.width() * span : 0.06 * span / Math.clamp(crowd, 8, 25);
        double perUnit = pixelsPerUnit(quiver, span, crowd);
        for (int i = 0; i < count; i++) {
            double dx;
            double dy;
            if (quiver.scaleIsData()) {
                dx = view.x(quiver.x()[i] + quiver.u()[i] / quiver.scale()) - view.x(quiver.x()[i]);
                dy = view.y(quiver.y()[i] + quiver.v()[i] / quiver.scale()) - view.y(quiver.y()[i]);
            } else {
                dx = quiver.u()[i] * perUnit;
                dy = -quiver.v()[i] * perUnit;
            }
            double x = view.x(quiver.x()[i]);
            double y = view.y(quiver.y()[i]);
            double back =
                    switch (quiver.pivot()) {
                        case "mid", "middle" -> 0.5;
                        case "tip" -> 1;
                        default -> 0;
                    };
            if (Double.isFinite(x + y + dx + dy)) {
                Rgba color = Rgba.of(quiver.colors()[i % quiver.colors().length]);
                canvas.path(arrow(x - back * dx, y - back * dy, dx, dy, width), paint.apply(color), null);
            }
        }
    }

    private static double pixelsPerUnit(Artist.Quiver quiver, double span, double crowd) {
        if (quiver.scale() > 0) {
            return span / quiver.scale();
        }
        double total = 0;
        for (int i = 0; i < quiver.u().length; i++) {
            double length = Math.hypot(quiver.u()[i], quiver.v()[i]);
            total += Double.isNaN(length) ? 0 : length;
        }
        double mean = total / Math.max(quiver.u().length, 1);
        return mean == 0 ? 0 : span / (1.8 * mean * Math.max(10, crowd));
    }

    private static Path2D.Double arrow(double x, double y, double dx, double dy, double width) {
        Path2D.Double path = new Path2D.Double();
        double length = Math.hypot(dx, dy);
        if (length < width) {
            path.append(MarkerShapes.of("h", width), false);
            path.transform(java.awt.geom.AffineTransform.getTranslateInstance(x, y));
            return path;
        }
        double ux = dx / length;
        double uy = dy / length;
        // A short arrow keeps its shape: the head shrinks with it
        double size = Math.min(width, length / 6);
        double[][] outline = {
            {0, -size / 2},
            {length - 4.5 * size, -size / 2},
            {length - 5 * size, -1.5 * size},
            {length, 0},
            {length - 5 * size, 1.5 * size},
            {length - 4.5 * size, size / 2},
            {0, size / 2}
        };
        for (int i = 0; i < outline.length; i++) {
            double px = x + outline[i][0] * ux - outline[i][1] * uy;
            double py = y + outline[i][0] * uy + outline[i][1] * ux;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
