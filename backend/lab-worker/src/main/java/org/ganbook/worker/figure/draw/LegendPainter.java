package org.ganbook.worker.figure.draw;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.ganbook.worker.figure.Artist;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.Legend;
import org.ganbook.worker.figure.Lettering;
import org.ganbook.worker.figure.Marker;
import org.ganbook.worker.figure.Stroke;
import org.ganbook.worker.figure.color.Rgba;

/** Lays out and draws a legend. */
final class LegendPainter {

    private static final List<String> CANDIDATES = List.of(
            "upper right",
            "upper left",
            "lower left",
            "lower right",
            "center right",
            "center left",
            "lower center",
            "upper center",
            "center");

    private final Legend legend;
    private final double size;
    private final double swatch;
    private final double pad;
    private final double line;
    private final List<Double> columnWidths = new ArrayList<>();
    private final int perColumn;
    private final double width;
    private final double height;
    private final TextBlock title;

    LegendPainter(Legend legend) {
        this.legend = legend;
        size = legend.size() * Figure.PIXELS_PER_POINT;
        swatch = 2 * size;
        pad = 0.55 * size;
        line = 1.45 * size;
        title = text(legend.title());
        int columns =
                Math.clamp(legend.columns(), 1, Math.max(1, legend.entries().size()));
        perColumn = (legend.entries().size() + columns - 1) / columns;
        double total = 0;
        for (int c = 0; c < columns; c++) {
            double widest = 0;
            for (int i = c * perColumn;
                    i < Math.min((c + 1) * perColumn, legend.entries().size());
                    i++) {
                widest = Math.max(widest, text(legend.entries().get(i).label()).width());
            }
            double columnWidth = swatch + 0.8 * size + widest;
            columnWidths.add(columnWidth);
            total += columnWidth + (c > 0 ? 1.5 * size : 0);
        }
        width = Math.max(total, legend.title().isEmpty() ? 0 : title.width()) + 2 * pad;
        double rows = 0;
        for (int row = 0; row < perColumn; row++) {
            rows += rowHeight(row);
        }
        height = rows + (legend.title().isEmpty() ? 0 : line) + 2 * pad - 0.35 * size;
    }

    /** Where it stands in its axes. */
    Rect place(Rect box, View view) {
        if (legend.place().equals("best")) {
            return best(box, view);
        }
        return at(legend.place(), box);
    }

    Rect place(Rect box) {
        return at(legend.place().equals("best") ? "upper right" : legend.place(), box);
    }

    private Rect at(String place, Rect box) {
        double gap = 0.5 * size;
        double[] anchor = legend.anchor();
        Rect around = anchor == null
                ? box
                : new Rect(
                        box.left() + anchor[0] * box.width(),
                        box.bottom() - (anchor[1] + (anchor.length > 3 ? anchor[3] : 0)) * box.height(),
                        anchor.length > 2 ? anchor[2] * box.width() : 0,
                        anchor.length > 3 ? anchor[3] * box.height() : 0);
        double left = place.contains("left")
                ? around.left() + gap
                : place.endsWith("right") ? around.right() - gap - width : around.centerX() - width / 2;
        double top = place.startsWith("upper")
                ? around.top() + gap
                : place.startsWith("lower") ? around.bottom() - gap - height : around.centerY() - height / 2;
        return new Rect(left, top, width, height);
    }

    /** The place that hides the fewest points of the lines and bars. */
    private Rect best(Rect box, View view) {
        Rect best = at(CANDIDATES.getFirst(), box);
        long fewest = Long.MAX_VALUE;
        for (String candidate : CANDIDATES) {
            Rect place = at(candidate, box);
            long hidden = view.axes().artists().stream()
                    .mapToLong(artist -> hidden(artist, place.grown(3), view))
                    .sum();
            if (hidden < fewest) {
                fewest = hidden;
                best = place;
            }
        }
        return best;
    }

    private static long hidden(Artist artist, Rect place, View view) {
        return switch (artist) {
            case Artist.Line l -> hidden(l.x(), l.y(), l.space(), place, view, true);
            case Artist.Scatter s -> hidden(s.x(), s.y(), org.ganbook.worker.figure.Space.DATA, place, view, false);
            case Artist.Area a -> {
                var bounds = a.path().getBounds2D();
                double x1 = view.x(a.space(), bounds.getMinX());
                double x2 = view.x(a.space(), bounds.getMaxX());
                double y1 = view.y(a.space(), bounds.getMinY());
                double y2 = view.y(a.space(), bounds.getMaxY());
                boolean apart = Math.max(x1, x2) < place.left()
                        || Math.min(x1, x2) > place.right()
                        || Math.max(y1, y2) < place.top()
                        || Math.min(y1, y2) > place.bottom();
                yield apart ? 0 : 3;
            }
            default -> 0;
        };
    }

    private static long hidden(
            double[] x, double[] y, org.ganbook.worker.figure.Space space, Rect place, View view, boolean joined) {
        long count = 0;
        int step = Math.max(1, x.length / 2000);
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < x.length; i += step) {
            double px = view.x(space, x[i]);
            double py = view.y(space, y[i]);
            // Long segments count where they pass, not only at their ends
            int parts = joined && !Double.isNaN(lastX)
                    ? (int) Math.clamp(Math.hypot(px - lastX, py - lastY) / 12, 1, 60)
                    : 1;
            for (int p = 1; p <= parts; p++) {
                double share = (double) p / parts;
                double atX = parts == 1 ? px : lastX + (px - lastX) * share;
                double atY = parts == 1 ? py : lastY + (py - lastY) * share;
                if (place.contains(atX, atY)) {
                    count++;
                }
            }
            lastX = px;
            lastY = py;
        }
        return count;
    }

    void draw(Canvas canvas, Rect at, boolean fixed) {
        Legend.Frame frame = legend.frame();
        if (frame != null) {
            Rgba face = frame.face() == null ? Rgba.WHITE : frame.face();
            Paint paper = fixed || frame.face() != null
                    ? new Paint.Fixed(face.withAlpha(frame.opacity()))
                    : new Paint.Paper(frame.opacity());
            Paint edge = frame.edge() != null
                    ? new Paint.Adaptive(frame.edge())
                    : fixed ? new Paint.Fixed(Rgba.BLACK.withAlpha(0.2)) : new Paint.Ink(0.2);
            canvas.path(at.rounded(4), paper, Pen.of(edge, 1));
        }
        double top = at.top() + pad;
        if (!legend.title().isEmpty()) {
            text(legend.title()).draw(canvas, at.centerX(), top);
            top += line;
        }
        double left = at.left() + pad;
        for (int c = 0; c < columnWidths.size(); c++) {
            double y = top;
            for (int row = 0; row < perColumn; row++) {
                int i = c * perColumn + row;
                if (i >= legend.entries().size()) {
                    break;
                }
                Legend.Entry entry = legend.entries().get(i);
                swatch(canvas, entry, left, y + 0.47 * size, fixed);
                TextBlock.of(entry.label(), Lettering.of(legend.size()).aligned("left", "top"), fixed)
                        .draw(canvas, left + swatch + 0.8 * size, y);
                y += rowHeight(row);
            }
            left += columnWidths.get(c) + 1.5 * size;
        }
    }

    private double rowHeight(int row) {
        double tallest = line;
        for (int i = row; i < legend.entries().size(); i += perColumn) {
            tallest = Math.max(tallest, text(legend.entries().get(i).label()).height() + 0.52 * size);
        }
        return tallest;
    }

    private void swatch(Canvas canvas, Legend.Entry entry, double x, double y, boolean fixed) {
        Rgba area = entry.area();
        if (area != null) {
            canvas.path(new Rect(x, y - 0.35 * size, swatch, 0.7 * size).path(), paint(area, fixed), null);
        }
        Stroke stroke = entry.line();
        if (stroke != null && stroke.visible()) {
            double width = stroke.width() * Figure.PIXELS_PER_POINT;
            double[] dashes =
                    java.util.Arrays.stream(stroke.dashes()).map(d -> d * width).toArray();
            Path2D.Double path = new Path2D.Double();
            path.moveTo(x, y);
            path.lineTo(x + swatch, y);
            canvas.path(path, null, new Pen(paint(stroke.color(), fixed), width, dashes));
        }
        Marker marker = entry.marker();
        if (marker != null) {
            boolean open = MarkerShapes.isOpen(marker.shape());
            canvas.stamps(
                    MarkerShapes.of(marker.shape(), marker.size() * Figure.PIXELS_PER_POINT),
                    new double[] {x + swatch / 2},
                    new double[] {y},
                    open || marker.face().alpha() == 0 ? null : paint(marker.face(), fixed),
                    marker.edgeWidth() > 0 && marker.edge().alpha() > 0
                            ? Pen.of(paint(marker.edge(), fixed), marker.edgeWidth() * Figure.PIXELS_PER_POINT)
                            : null);
        }
    }

    private static Paint paint(Rgba color, boolean fixed) {
        return fixed ? new Paint.Fixed(color) : new Paint.Adaptive(color);
    }

    private TextBlock text(String text) {
        return TextBlock.of(text, Lettering.of(legend.size()).aligned("center", "top"), false);
    }
}
