package org.ganbook.worker.figure;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ganbook.worker.array.NdArray;
import org.ganbook.worker.figure.color.Rgba;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** Takes from Python what is to be drawn. Colours are 0xAARRGGBB, 0 for none. */
public final class ArtistSink {

    private final List<Artist> artists = new ArrayList<>();

    List<Artist> artists() {
        return List.copyOf(artists);
    }

    static @Nullable Rgba colorOrNull(long argb) {
        return argb == 0 ? null : Rgba.of((int) argb);
    }

    @HostAccess.Export
    public Stroke stroke(long color, double width, List<Double> dashes) {
        return new Stroke(
                Rgba.of((int) color),
                width,
                dashes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @HostAccess.Export
    public Marker marker(String shape, double size, long face, long edge, double edgeWidth) {
        return new Marker(shape, size, Rgba.of((int) face), Rgba.of((int) edge), edgeWidth);
    }

    @HostAccess.Export
    public void line(
            NdArray x,
            NdArray y,
            Stroke stroke,
            @Nullable Marker marker,
            String space,
            boolean clipped,
            double zorder,
            String label) {
        double[] xs = x.toDoubles();
        double[] ys = y.toDoubles();
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("x and y must have same first dimension");
        }
        artists.add(new Artist.Line(xs, ys, stroke, marker, space(space), clipped, zorder, label));
    }

    @HostAccess.Export
    public void scatter(
            NdArray x,
            NdArray y,
            NdArray sizes,
            Coloring.Colors faces,
            Coloring.Colors edges,
            double edgeWidth,
            String shape,
            double zorder,
            String label) {
        double[] widths = sizes.toDoubles();
        if (widths.length == 0) {
            return;
        }
        artists.add(new Artist.Scatter(
                x.toDoubles(), y.toDoubles(), widths, faces.argb(), edges.argb(), edgeWidth, shape, zorder, label));
    }

    @HostAccess.Export
    public void rectangle(
            double x,
            double y,
            double width,
            double height,
            long face,
            Stroke edge,
            String space,
            String kind,
            double zorder,
            String label) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
        area(path, face, edge, space, kind, zorder, label);
    }

    @HostAccess.Export
    public void polygon(
            NdArray x,
            NdArray y,
            boolean closed,
            long face,
            Stroke edge,
            String space,
            String kind,
            double zorder,
            String label) {
        Path2D.Double path = new Path2D.Double();
        double[] xs = x.toDoubles();
        double[] ys = y.toDoubles();
        boolean open = false;
        for (int i = 0; i < Math.min(xs.length, ys.length); i++) {
            if (Double.isNaN(xs[i]) || Double.isNaN(ys[i])) {
                if (open && closed) {
                    path.closePath();
                }
                open = false;
            } else if (open) {
                path.lineTo(xs[i], ys[i]);
            } else {
                path.moveTo(xs[i], ys[i]);
                open = true;
            }
        }
        if (open && closed) {
            path.closePath();
        }
        area(path, face, edge, space, kind, zorder, label);
    }

    /** A slice of a disc or ring from one angle to another (degrees, counter-clockwise from the right). */
    @HostAccess.Export
    public void wedge(
            double x,
            double y,
            double rx,
            double ry,
            double hole,
            double from,
            double to,
            long face,
            Stroke edge,
            String space,
            String kind,
            double zorder,
            String label) {
        Path2D.Double path = new Path2D.Double();
        boolean whole = Math.abs(to - from) >= 360;
        int steps = (int) Math.clamp(Math.abs(to - from), 2, 720);
        for (int i = 0; i <= steps; i++) {
            double angle = Math.toRadians(from + (to - from) * i / steps);
            double px = x + rx * Math.cos(angle);
            double py = y + ry * Math.sin(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        if (whole && hole > 0) {
            path.closePath();
        }
        for (int i = steps; i >= 0 && hole > 0; i--) {
            double angle = Math.toRadians(from + (to - from) * i / steps);
            double px = x + rx * hole * Math.cos(angle);
            double py = y + ry * hole * Math.sin(angle);
            if (i == steps && whole) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        if (!whole && hole <= 0) {
            path.lineTo(x, y);
        }
        path.closePath();
        area(path, face, edge, space, kind, zorder, label);
    }

    private void area(
            Path2D.Double path, long face, Stroke edge, String space, String kind, double zorder, String label) {
        artists.add(new Artist.Area(
                path,
                Rgba.of((int) face),
                edge,
                space(space),
                Artist.AreaKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                zorder,
                label));
    }

    /** Separate lines: points of one after those of the other, NaN between them; strokes go round. */
    @HostAccess.Export
    public void segments(NdArray x, NdArray y, List<Stroke> strokes, String space, double zorder, String label) {
        List<double[]> lines = new ArrayList<>();
        double[] xs = x.toDoubles();
        double[] ys = y.toDoubles();
        List<Double> line = new ArrayList<>();
        for (int i = 0; i <= Math.min(xs.length, ys.length); i++) {
            boolean end = i == Math.min(xs.length, ys.length) || Double.isNaN(xs[i]) || Double.isNaN(ys[i]);
            if (!end) {
                line.add(xs[i]);
                line.add(ys[i]);
            } else if (!line.isEmpty()) {
                lines.add(line.stream().mapToDouble(Double::doubleValue).toArray());
                line.clear();
            }
        }
        if (!strokes.isEmpty()) {
            artists.add(new Artist.Segments(List.copyOf(lines), List.copyOf(strokes), space(space), zorder, label));
        }
    }

    /** The lines of one level. */
    @HostAccess.Export
    public void contourLines(Contours contours, int level, Stroke stroke, double zorder) {
        artists.add(new Artist.Segments(contours.lines(level), List.of(stroke), Space.DATA, zorder, ""));
    }

    /** What lies between two values. */
    @HostAccess.Export
    public void contourArea(Contours contours, double low, double high, long face, double zorder) {
        // Neighbouring cells share their edge: a hairline of the same colour closes what smoothing leaves open
        Stroke edge = Stroke.solid(Rgba.of((int) face), (face >>> 24 & 0xff) == 0xff ? 0.3 : 0);
        artists.add(new Artist.Area(
                contours.between(low, high),
                Rgba.of((int) face),
                edge,
                Space.DATA,
                Artist.AreaKind.CONTOUR,
                zorder,
                ""));
    }

    /** @param data [rows, columns], through a colour map */
    @HostAccess.Export
    public void image(
            NdArray data,
            Coloring coloring,
            double alpha,
            double left,
            double right,
            double bottom,
            double top,
            boolean smooth,
            double zorder) {
        int rows = Math.toIntExact(data.length(0));
        int columns = Math.toIntExact(data.length(1));
        double[] values = data.toDoubles();
        Extent extent = Extent.of(data);
        artists.add(new Artist.Image(
                columns,
                rows,
                coloring.argb(values, alpha),
                left,
                right,
                bottom,
                top,
                smooth,
                extent.low(),
                extent.high(),
                zorder));
    }

    /** @param data [rows, columns, 3 or 4]; fractions from 0 to 1 or whole numbers to 255 */
    @HostAccess.Export
    public void colorImage(
            NdArray data,
            double alpha,
            double left,
            double right,
            double bottom,
            double top,
            boolean smooth,
            double zorder) {
        int rows = Math.toIntExact(data.length(0));
        int columns = Math.toIntExact(data.length(1));
        int channels = Math.toIntExact(data.length(2));
        boolean fractions = data.dtype().isFloat();
        double[] parts = data.toDoubles();
        int[] argb = new int[rows * columns];
        for (int i = 0; i < argb.length; i++) {
            int color = 0;
            for (int c = 0; c < 3; c++) {
                color = color << 8 | level(parts[i * channels + c], fractions);
            }
            int opacity = channels == 4 ? level(parts[i * channels + 3], fractions) : 255;
            argb[i] = (int) Math.round(opacity * alpha) << 24 | color;
        }
        artists.add(new Artist.Image(
                columns, rows, argb, left, right, bottom, top, smooth, Double.NaN, Double.NaN, zorder));
    }

    private static int level(double part, boolean fraction) {
        return (int) Math.clamp(fraction ? part * 255 : part, 0, 255);
    }

    @HostAccess.Export
    public Artist.Box box(long face, Stroke edge, double pad, boolean round) {
        return new Artist.Box(Rgba.of((int) face), edge, pad, round);
    }

    @HostAccess.Export
    public Artist.Arrow arrow(double x, double y, String space, Stroke stroke, boolean head, boolean tail) {
        return new Artist.Arrow(x, y, space(space), stroke, head, tail);
    }

    @HostAccess.Export
    public void text(
            double x,
            double y,
            double dx,
            double dy,
            String space,
            String text,
            Lettering lettering,
            Artist.@Nullable Box box,
            Artist.@Nullable Arrow arrow,
            boolean clipped,
            double zorder) {
        artists.add(new Artist.Text(x, y, dx, dy, space(space), text, lettering, box, arrow, clipped, zorder));
    }

    /** See {@link Artist.Quiver}; scale 0 chooses one. */
    @HostAccess.Export
    public void quiver(
            NdArray x,
            NdArray y,
            NdArray u,
            NdArray v,
            Coloring.Colors colors,
            double scale,
            boolean scaleIsData,
            double width,
            String pivot,
            double zorder) {
        double[] xs = x.toDoubles();
        double[] ys = y.toDoubles();
        double[] us = u.toDoubles();
        double[] vs = v.toDoubles();
        if (xs.length != us.length || ys.length != us.length || vs.length != us.length || colors.size() == 0) {
            throw new IllegalArgumentException("as many arrows as places are needed");
        }
        artists.add(new Artist.Quiver(
                xs, ys, us, vs, colors.argb(), scale, scaleIsData && scale > 0, width, pivot, zorder));
    }

    private static Space space(String name) {
        return Space.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
