package org.ganbook.worker.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.Lettering;

/** One or more lines of text as a block that can be measured, aligned, turned and drawn. */
record TextBlock(List<RichText> lines, List<Double> widths, Canvas.TextStyle style, Lettering lettering) {

    /** @param fixed whether the colour must not follow the page's */
    static TextBlock of(String text, Lettering lettering, boolean fixed) {
        Paint paint = lettering.color() == null
                ? fixed ? new Paint.Fixed(org.ganbook.worker.figure.color.Rgba.BLACK) : Paint.INK
                : fixed ? new Paint.Fixed(lettering.color()) : new Paint.Adaptive(lettering.color());
        return of(text, lettering, paint);
    }

    static TextBlock of(String text, Lettering lettering, Paint paint) {
        Canvas.TextStyle style = new Canvas.TextStyle(
                lettering.size() * Figure.PIXELS_PER_POINT,
                paint,
                lettering.bold(),
                lettering.italic(),
                lettering.monospace());
        List<RichText> lines = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            RichText rich = RichText.parse(line);
            lines.add(rich);
            widths.add(TextMetrics.width(rich, style));
        }
        return new TextBlock(List.copyOf(lines), List.copyOf(widths), style, lettering);
    }

    double width() {
        return widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    double height() {
        return ((lines.size() - 1) * TextMetrics.LINE + TextMetrics.CAPITAL + TextMetrics.DESCENT) * style.size();
    }

    /** What the turned block covers when its anchor lies at (x, y). */
    Rect bounds(double x, double y) {
        double angle = Math.toRadians(lettering.rotation());
        double cos = Math.abs(Math.cos(angle));
        double sin = Math.abs(Math.sin(angle));
        double w = width() * cos + height() * sin;
        double h = width() * sin + height() * cos;
        double left =
                switch (lettering.horizontal()) {
                    case "center" -> x - w / 2;
                    case "right" -> x - w;
                    default -> x;
                };
        double top =
                switch (lettering.vertical()) {
                    case "top" -> y;
                    case "center", "center_baseline" -> y - h / 2;
                    case "bottom" -> y - h;
                    default -> y - h + TextMetrics.DESCENT * style.size() * cos;
                };
        return new Rect(left, top, w, h);
    }

    void draw(Canvas canvas, double x, double y) {
        Rect bounds = bounds(x, y);
        double angle = Math.toRadians(lettering.rotation());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int i = 0; i < lines.size(); i++) {
            // From the block's middle, before turning
            double dx =
                    switch (lettering.horizontal()) {
                        case "center" -> 0;
                        case "right" -> width() / 2;
                        default -> -width() / 2;
                    };
            double dy = -height() / 2 + (i * TextMetrics.LINE + TextMetrics.CAPITAL) * style.size();
            double px = bounds.centerX() + dx * cos + dy * sin;
            double py = bounds.centerY() - dx * sin + dy * cos;
            Canvas.Anchor anchor =
                    switch (lettering.horizontal()) {
                        case "center" -> Canvas.Anchor.MIDDLE;
                        case "right" -> Canvas.Anchor.END;
                        default -> Canvas.Anchor.START;
                    };
            canvas.text(lines.get(i), px, py, anchor, lettering.rotation(), style);
        }
    }
}
