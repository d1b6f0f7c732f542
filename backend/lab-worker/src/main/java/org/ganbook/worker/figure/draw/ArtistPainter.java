package org.ganbook.worker.figure.draw;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.function.Consumer;
import org.ganbook.worker.figure.Artist;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.Marker;
import org.ganbook.worker.figure.Space;
import org.ganbook.worker.figure.Stroke;
import org.ganbook.worker.figure.color.Rgba;
import org.jspecify.annotations.Nullable;

/** Draws what stands in axes. */
final class ArtistPainter {

    /** More signs than this are drawn as one picture: a page can't hold them all as elements. */
    private static final int MANY_MARKERS = 4000;

    /** Of a picture that takes the place of many signs. */
    private static final double PICTURE_PIXELS = 800_000;

    private static final double FAR = 20_000;

    private final Canvas canvas;
    private final View view;
    private final boolean fixed;

    ArtistPainter(Canvas canvas, View view) {
        this.canvas = canvas;
        this.view = view;
        this.fixed = view.axes().hasPicture();
    }

    void draw(Artist artist) {
        switch (artist) {
            case Artist.Line line -> line(line);
            case Artist.Scatter scatter -> scatter(scatter);
            case Artist.Area area -> area(area);
            case Artist.Segments segments -> segments(segments);
            case Artist.Image image -> new ImagePainter(canvas, view).draw(image);
            case Artist.Text text -> text(text);
            case Artist.Quiver quiver ->
                new QuiverPainter(canvas, view)
                        .draw(quiver, quiver.colors().length > 1 ? Paint.Fixed::new : this::paint);
        }
    }

    static boolean isClipped(Artist artist) {
        return switch (artist) {
            case Artist.Line line -> line.clipped();
            case Artist.Text text -> text.clipped();
            default -> true;
        };
    }

    private void line(Artist.Line line) {
        double[] x = places(line.x(), true, line.space());
        double[] y = places(line.y(), false, line.space());
        if (line.stroke().visible()) {
            Pen pen = pen(line.stroke());
            canvas.path(polyline(x, y), null, pen);
        }
        Marker marker = line.marker();
        if (marker != null && marker.size() > 0) {
            Shape shape = MarkerShapes.of(marker.shape(), marker.size() * Figure.PIXELS_PER_POINT);
            Pen edge = marker.edgeWidth() > 0 && marker.edge().alpha() > 0
                    ? Pen.of(paint(marker.edge()), marker.edgeWidth() * Figure.PIXELS_PER_POINT)
                    : null;
            Paint face =
                    MarkerShapes.isOpen(marker.shape()) || marker.face().alpha() == 0 ? null : paint(marker.face());
            stamps(shape, x, y, face, edge);
        }
    }

    private Path2D.Double polyline(double[] x, double[] y) {
        int[] kept = LineThinner.keep(x, y, view.box().width());
        Path2D.Double path = new Path2D.Double();
        boolean open = false;
        double lastX = 0;
        double lastY = 0;
        for (int i : kept) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                open = false;
                continue;
            }
            double px = Math.clamp(x[i], -FAR, FAR);
            double py = Math.clamp(y[i], -FAR, FAR);
            if (!open) {
                path.moveTo(px, py);
                open = true;
            } else if (px != lastX || py != lastY) {
                path.lineTo(px, py);
            }
            lastX = px;
            lastY = py;
        }
        return path;
    }

    private void scatter(Artist.Scatter scatter) {
        double[] x = places(scatter.x(), true, Space.DATA);
        double[] y = places(scatter.y(), false, Space.DATA);
        boolean uniform = scatter.sizes().length == 1 && scatter.faces().length <= 1 && scatter.edges().length <= 1;
        if (x.length > MANY_MARKERS) {
            pictured(layer -> eachMarker(layer, scatter, x, y), null);
        } else if (uniform) {
            Shape shape = MarkerShapes.of(scatter.shape(), scatter.sizes()[0] * Figure.PIXELS_PER_POINT);
            stamps(shape, x, y, face(scatter, 0), edge(scatter, 0));
        } else {
            eachMarker(canvas, scatter, x, y);
        }
    }

    private void eachMarker(Canvas target, Artist.Scatter scatter, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            if (visible(x[i], y[i])) {
                double size = scatter.sizes()[i % scatter.sizes().length] * Figure.PIXELS_PER_POINT;
                target.stamps(
                        MarkerShapes.of(scatter.shape(), size),
                        new double[] {x[i]},
                        new double[] {y[i]},
                        face(scatter, i),
                        edge(scatter, i));
            }
        }
    }

    private @Nullable Paint face(Artist.Scatter scatter, int i) {
        if (MarkerShapes.isOpen(scatter.shape()) || scatter.faces().length == 0) {
            return null;
        }
        Rgba color = Rgba.of(scatter.faces()[i % scatter.faces().length]);
        if (color.alpha() == 0) {
            return null;
        }
        // Colours that stand for numbers have to stay what the colour bar shows
        return scatter.faces().length > 1 ? new Paint.Fixed(color) : paint(color);
    }

    private @Nullable Pen edge(Artist.Scatter scatter, int i) {
        if (scatter.edges().length == 0 || scatter.edgeWidth() <= 0) {
            return null;
        }
        Rgba color = Rgba.of(scatter.edges()[i % scatter.edges().length]);
        return color.alpha() == 0 ? null : Pen.of(paint(color), scatter.edgeWidth() * Figure.PIXELS_PER_POINT);
    }

    private void stamps(Shape shape, double[] x, double[] y, @Nullable Paint face, @Nullable Pen edge) {
        int count = 0;
        double[] seenX = new double[x.length];
        double[] seenY = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (visible(x[i], y[i])) {
                seenX[count] = x[i];
                seenY[count++] = y[i];
            }
        }
        double[] allX = Arrays.copyOf(seenX, count);
        double[] allY = Arrays.copyOf(seenY, count);
        if (count > MANY_MARKERS) {
            pictured(layer -> layer.stamps(shape, allX, allY, face, edge), one(face, edge));
        } else if (count > 0) {
            canvas.stamps(shape, allX, allY, face, edge);
        }
    }

    /**
     * Draws into a picture that takes the drawing's place.
     *
     * @param only the single colour of the drawing, null when it has several
     */
    private void pictured(Consumer<Canvas> drawing, @Nullable Rgba only) {
        double scale = Math.clamp(
                Math.sqrt(PICTURE_PIXELS / (view.box().width() * view.box().height())), 0.5, 2);
        RasterCanvas layer = new RasterCanvas(view.box(), scale, null);
        drawing.accept(layer);
        int[] pixels = layer.pixels();
        if (only != null) {
            // Rounding has blurred the colour where little of it is: one colour in few strengths packs well
            int color = only.rgb();
            Arrays.setAll(pixels, i -> Math.min(255, ((pixels[i] >>> 24) + 2) / 5 * 5) << 24 | color);
        }
        canvas.image(layer.width(), layer.height(), pixels, view.box(), true);
    }

    private static @Nullable Rgba one(@Nullable Paint face, @Nullable Pen edge) {
        Rgba fill = color(face);
        Rgba line = edge == null ? null : color(edge.paint());
        if (fill == null || line == null) {
            return fill == null ? line : fill;
        }
        return fill.rgb() == line.rgb() ? fill : null;
    }

    private static @Nullable Rgba color(@Nullable Paint paint) {
        return switch (paint) {
            case Paint.Fixed(Rgba color) -> color;
            case Paint.Adaptive(Rgba color) -> color;
            case null, default -> null;
        };
    }

    private boolean visible(double x, double y) {
        return view.box().grown(40).contains(x, y);
    }

    private void area(Artist.Area area) {
        Path2D.Double path = new Path2D.Double();
        double[] c = new double[6];
        for (PathIterator i = area.path().getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            for (int p = 0; p < points; p++) {
                c[2 * p] = near(view.x(area.space(), c[2 * p]), view.box().left() - FAR);
                c[2 * p + 1] =
                        near(view.y(area.space(), c[2 * p + 1]), view.box().bottom() + FAR);
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.closePath();
            }
        }
        boolean edged = area.edge().visible();
        if (area.kind() == Artist.AreaKind.BAR && !edged && area.face().alpha() > 0) {
            canvas.block(path, paint(area.face()));
        } else {
            canvas.path(path, area.face().alpha() == 0 ? null : paint(area.face()), edged ? pen(area.edge()) : null);
        }
    }

    /** What has no place on a logarithmic axis lies far below it. */
    private static double near(double place, double below) {
        return Double.isNaN(place) ? below : Math.clamp(place, -2 * FAR, 2 * FAR);
    }

    private void segments(Artist.Segments segments) {
        for (int i = 0; i < segments.lines().size(); i++) {
            double[] line = segments.lines().get(i);
            double[] x = new double[line.length / 2];
            double[] y = new double[line.length / 2];
            for (int p = 0; p < x.length; p++) {
                x[p] = view.x(segments.space(), line[2 * p]);
                y[p] = view.y(segments.space(), line[2 * p + 1]);
            }
            Stroke stroke = segments.strokes().get(i % segments.strokes().size());
            if (stroke.visible()) {
                canvas.path(polyline(x, y), null, pen(stroke));
            }
        }
    }

    private void text(Artist.Text text) {
        double x = view.x(text.space(), text.x()) + text.dx() * Figure.PIXELS_PER_POINT;
        double y = view.y(text.space(), text.y()) - text.dy() * Figure.PIXELS_PER_POINT;
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return;
        }
        boolean onPicture = fixed && view.box().contains(x, y) || text.box() != null;
        TextPainter.draw(canvas, view, text, x, y, onPicture, this::paint);
    }

    private Pen pen(Stroke stroke) {
        double width = stroke.width() * Figure.PIXELS_PER_POINT;
        double[] dashes = Arrays.stream(stroke.dashes())
                .map(d -> d * Math.max(width, 0.5))
                .toArray();
        return new Pen(paint(stroke.color()), width, dashes);
    }

    private Paint paint(Rgba color) {
        return fixed ? new Paint.Fixed(color) : new Paint.Adaptive(color);
    }

    private double[] places(double[] values, boolean horizontal, Space space) {
        double[] places = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            places[i] = horizontal ? view.x(space, values[i]) : view.y(space, values[i]);
        }
        return places;
    }
}
