package org.ganbook.worker.figure.draw;

import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import org.ganbook.worker.figure.Artist;
import org.ganbook.worker.figure.Axes;
import org.ganbook.worker.figure.Axis;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.Label;
import org.ganbook.worker.figure.Lettering;
import org.ganbook.worker.figure.Stroke;

/** Draws one plot: ground, grid, what stands in it, then ticks, labels and title around it. */
final class AxesPainter {

    private static final Paint NEAR_SPINE = new Paint.Ink(0.5);
    private static final Paint FAR_SPINE = new Paint.Ink(0.16);

    private final Canvas canvas;
    private final Axes axes;
    private final Rect box;
    private final View view;
    private final Ticks x;
    private final Ticks y;

    AxesPainter(Canvas canvas, Axes axes, Rect box, Rect figure) {
        this.canvas = canvas;
        this.axes = axes;
        this.box = box;
        this.view = new View(box, figure, axes);
        this.x = Ticks.of(axes.x(), box.width(), true);
        this.y = Ticks.of(axes.y(), box.height(), false);
    }

    void draw() {
        if (axes.face() != null && axes.face().alpha() > 0 && axes.axisOn()) {
            canvas.path(box.path(), new Paint.Fixed(axes.face()), null);
        }
        List<Artist> sorted = axes.artists().stream()
                .sorted(Comparator.comparingDouble(Artist::zorder))
                .toList();
        ArtistPainter painter = new ArtistPainter(canvas, view);
        // Pictures lie under the grid, all else over it
        canvas.clipped(box, () -> sorted.stream().filter(a -> a.zorder() < 0.5).forEach(painter::draw));
        if (axes.axisOn()) {
            grid();
        }
        // Spines before the data: a line along an edge stays whole
        if (axes.axisOn()) {
            spines();
        }
        canvas.clipped(box.grown(1), () -> sorted.stream()
                .filter(a -> a.zorder() >= 0.5 && ArtistPainter.isClipped(a))
                .forEach(painter::draw));
        sorted.stream()
                .filter(a -> a.zorder() >= 0.5 && !ArtistPainter.isClipped(a))
                .forEach(painter::draw);
        if (axes.axisOn()) {
            xAxis();
            yAxis();
        }
        titles();
        if (axes.legend() != null) {
            LegendPainter legend = new LegendPainter(axes.legend());
            legend.draw(canvas, legend.place(box, view), axes.hasPicture());
        }
    }

    private void grid() {
        gridLines(axes.x().look().grid(), x.at(), true, 0.13);
        gridLines(axes.y().look().grid(), y.at(), false, 0.13);
        gridLines(axes.x().look().minorGrid(), x.minor(), true, 0.07);
        gridLines(axes.y().look().minorGrid(), y.minor(), false, 0.07);
    }

    private void gridLines(
            @org.jspecify.annotations.Nullable Stroke stroke, double[] at, boolean vertical, double opacity) {
        if (stroke == null || at.length == 0) {
            return;
        }
        Path2D.Double lines = new Path2D.Double();
        for (double tick : at) {
            if (vertical) {
                rule(lines, view.x(tick), box.top(), view.x(tick), box.bottom());
            } else {
                rule(lines, box.left(), view.y(tick), box.right(), view.y(tick));
            }
        }
        double width = stroke.width() * Figure.PIXELS_PER_POINT;
        double[] dashes =
                java.util.Arrays.stream(stroke.dashes()).map(d -> d * width).toArray();
        // Without a colour of its own the grid is a faint shade of the text's
        Paint paint = stroke.color().alpha() == 0 ? new Paint.Ink(opacity) : new Paint.Adaptive(stroke.color());
        canvas.path(lines, null, new Pen(paint, width, dashes));
    }

    private void spines() {
        boolean picture = axes.artists().stream().anyMatch(Artist.Image.class::isInstance);
        double[][] sides = {
            {box.left(), box.top(), box.left(), box.bottom()},
            {box.left(), box.bottom(), box.right(), box.bottom()},
            {box.right(), box.top(), box.right(), box.bottom()},
            {box.left(), box.top(), box.right(), box.top()}
        };
        boolean[] near = {
            !axes.y().far(), !axes.x().far(), axes.y().far(), axes.x().far()
        };
        for (int i = 0; i < 4; i++) {
            if (axes.spines().get(i)) {
                Path2D.Double side = new Path2D.Double();
                rule(side, sides[i][0], sides[i][1], sides[i][2], sides[i][3]);
                canvas.path(side, null, Pen.of(picture || !near[i] ? FAR_SPINE : NEAR_SPINE, 1));
            }
        }
    }

    private static Paint marks(Axis axis) {
        return axis.look().tickColor() == null
                ? NEAR_SPINE
                : new Paint.Adaptive(axis.look().tickColor());
    }

    private void xAxis() {
        Axis axis = axes.x();
        double edge = axis.far() ? box.top() : box.bottom();
        double out = axis.far() ? -1 : 1;
        if (axis.look().ticks()) {
            Path2D.Double marks = new Path2D.Double();
            for (double tick : x.at()) {
                rule(marks, view.x(tick), edge, view.x(tick), edge + out * Margins.TICK);
            }
            for (double tick : x.minor()) {
                rule(marks, view.x(tick), edge, view.x(tick), edge + out * Margins.TICK * 0.6);
            }
            canvas.path(marks, null, Pen.of(marks(axis), 1));
        }
        double start = edge + out * ((axis.look().ticks() ? Margins.TICK : 0) + Margins.GAP);
        if (axis.look().labels()) {
            for (int i = 0; i < x.at().length; i++) {
                if (!x.labels().get(i).isEmpty()) {
                    Margins.xLabel(axis, x.labels().get(i)).draw(canvas, view.x(x.at()[i]), start);
                }
            }
            common(
                    x.common(),
                    box.right(),
                    start + out * 1.3 * size(axis),
                    "right",
                    axis.far() ? "bottom" : "top",
                    axis);
        }
        label(
                axis.label(),
                box.centerX(),
                edge + out * (Margins.xTicks(axis, x) + Margins.GAP),
                0,
                "center",
                axis.far() ? "bottom" : "top");
    }

    private void yAxis() {
        Axis axis = axes.y();
        double edge = axis.far() ? box.right() : box.left();
        double out = axis.far() ? 1 : -1;
        if (axis.look().ticks()) {
            Path2D.Double marks = new Path2D.Double();
            for (double tick : y.at()) {
                rule(marks, edge, view.y(tick), edge + out * Margins.TICK, view.y(tick));
            }
            for (double tick : y.minor()) {
                rule(marks, edge, view.y(tick), edge + out * Margins.TICK * 0.6, view.y(tick));
            }
            canvas.path(marks, null, Pen.of(marks(axis), 1));
        }
        double start = edge + out * ((axis.look().ticks() ? Margins.TICK : 0) + Margins.GAP);
        if (axis.look().labels()) {
            for (int i = 0; i < y.at().length; i++) {
                if (!y.labels().get(i).isEmpty()) {
                    Margins.yLabel(axis, y.labels().get(i)).draw(canvas, start, view.y(y.at()[i]));
                }
            }
            common(y.common(), edge, box.top() - 0.5 * size(axis), axis.far() ? "right" : "left", "bottom", axis);
        }
        // The block is turned by 90 degrees: its height reaches sideways
        label(
                axis.label(),
                edge + out * (Margins.yTicks(axis, y) + Margins.GAP),
                box.centerY(),
                90,
                axis.far() ? "left" : "right",
                "center");
    }

    private void common(String text, double atX, double atY, String horizontal, String vertical, Axis axis) {
        if (!text.isEmpty()) {
            TextBlock.of(text, Lettering.of(axis.look().labelSize()).aligned(horizontal, vertical), Paint.INK)
                    .draw(canvas, atX, atY);
        }
    }

    private void label(Label label, double atX, double atY, double rotation, String horizontal, String vertical) {
        if (!label.isEmpty()) {
            TextBlock.of(label.text(), label.lettering().rotated(rotation).aligned(horizontal, vertical), false)
                    .draw(canvas, atX, atY);
        }
    }

    private void titles() {
        double bottom = box.top() - Margins.TITLE_GAP;
        if (axes.axisOn()) {
            if (axes.x().far()) {
                bottom -= Margins.xTicks(axes.x(), x)
                        + (axes.x().label().isEmpty() ? 0 : 1.3 * size(axes.x()) + Margins.GAP);
            }
            if (!y.common().isEmpty() && axes.y().look().labels()) {
                bottom -= size(axes.y()) * 1.2;
            }
        }
        double[] at = {box.left(), box.centerX(), box.right()};
        String[] horizontal = {"left", "center", "right"};
        for (int i = 0; i < axes.titles().size(); i++) {
            label(
                    axes.titles().get(i),
                    at[i],
                    bottom,
                    axes.titles().get(i).lettering().rotation(),
                    horizontal[i],
                    "bottom");
        }
    }

    private static double size(Axis axis) {
        return axis.look().labelSize() * Figure.PIXELS_PER_POINT;
    }

    private static void rule(Path2D.Double path, double x0, double y0, double x1, double y1) {
        path.moveTo(x0, y0);
        path.lineTo(x1, y1);
    }
}
