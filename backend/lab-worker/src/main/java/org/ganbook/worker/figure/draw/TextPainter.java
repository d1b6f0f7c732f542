package org.ganbook.worker.figure.draw;

import java.awt.geom.Path2D;
import java.util.function.Function;
import org.ganbook.worker.figure.Artist;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.color.Rgba;

/** Draws texts of the learner's with their boxes and arrows. */
final class TextPainter {

    private TextPainter() {}

    static void draw(
            Canvas canvas,
            View view,
            Artist.Text text,
            double x,
            double y,
            boolean fixed,
            Function<Rgba, Paint> paint) {
        TextBlock block = TextBlock.of(text.text(), text.lettering(), fixed);
        Rect bounds = block.bounds(x, y);
        if (text.arrow() != null) {
            arrow(canvas, view, text.arrow(), bounds, paint);
        }
        Artist.Box box = text.box();
        if (box != null) {
            Rect around = bounds.grown(box.pad() * Figure.PIXELS_PER_POINT);
            Paint face = new Paint.Fixed(box.face());
            Pen edge = box.edge().visible()
                    ? Pen.of(new Paint.Fixed(box.edge().color()), box.edge().width() * Figure.PIXELS_PER_POINT)
                    : null;
            canvas.path(
                    box.round() ? around.rounded(5) : around.path(), box.face().alpha() == 0 ? null : face, edge);
        }
        block.draw(canvas, x, y);
    }

    private static void arrow(Canvas canvas, View view, Artist.Arrow arrow, Rect text, Function<Rgba, Paint> paint) {
        double x = view.x(arrow.space(), arrow.x());
        double y = view.y(arrow.space(), arrow.y());
        if (Double.isNaN(x) || Double.isNaN(y) || text.grown(2).contains(x, y)) {
            return;
        }
        // From the edge of the text, on the line from its middle to the point
        double dx = x - text.centerX();
        double dy = y - text.centerY();
        Rect around = text.grown(4);
        double share = Math.min(
                dx == 0 ? 1 : Math.abs(around.width() / 2 / dx), dy == 0 ? 1 : Math.abs(around.height() / 2 / dy));
        double startX = text.centerX() + dx * Math.min(share, 1);
        double startY = text.centerY() + dy * Math.min(share, 1);
        double length = Math.hypot(x - startX, y - startY);
        if (length < 1) {
            return;
        }
        double ux = (x - startX) / length;
        double uy = (y - startY) / length;
        double endX = x - 3 * ux;
        double endY = y - 3 * uy;
        double width = arrow.stroke().width() * Figure.PIXELS_PER_POINT;
        Pen pen = Pen.of(paint.apply(arrow.stroke().color()), width);
        Path2D.Double line = new Path2D.Double();
        line.moveTo(startX, startY);
        line.lineTo(endX, endY);
        if (arrow.head()) {
            head(line, endX, endY, ux, uy, 5 + 2 * width);
        }
        if (arrow.tail()) {
            head(line, startX, startY, -ux, -uy, 5 + 2 * width);
        }
        canvas.path(line, null, pen);
    }

    private static void head(Path2D.Double line, double x, double y, double ux, double uy, double size) {
        line.moveTo(x - size * (ux - 0.45 * uy), y - size * (uy + 0.45 * ux));
        line.lineTo(x, y);
        line.lineTo(x - size * (ux + 0.45 * uy), y - size * (uy - 0.45 * ux));
    }
}
