package org.ganbook.worker.figure;

import java.util.List;
import org.ganbook.worker.array.NdArray;
import org.ganbook.worker.figure.color.ColorMap;
import org.ganbook.worker.figure.color.ColorMaps;
import org.ganbook.worker.figure.color.ColorNames;
import org.ganbook.worker.figure.color.Rgba;
import org.ganbook.worker.figure.scale.LinearTicks;
import org.ganbook.worker.figure.scale.LogTicks;
import org.ganbook.worker.figure.scale.Range;
import org.ganbook.worker.figure.scale.TickLabels;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** What the Python package {@code matplotlib} stands on; Python sees it as {@code _lab.figure}. Holds no state. */
public final class FigureHost {

    /** A figure may be a poster, not a wall. */
    private static final double LARGEST = 10_000;

    /**
     * Begins a figure.
     *
     * @param width in pixels, 100 to the inch
     * @param face 0xAARRGGBB, 0 for none
     */
    @HostAccess.Export
    public FigureBuilder figure(double width, double height, long face) {
        return new FigureBuilder(limited(width), limited(height), face);
    }

    /** The colour that a text names as 0xAARRGGBB; -1 when it names none. */
    @HostAccess.Export
    public long color(String name) {
        Rgba color = ColorNames.parse(name);
        return color == null ? -1 : Integer.toUnsignedLong(color.argb());
    }

    @HostAccess.Export
    public @Nullable ColorMap colorMap(String name) {
        return ColorMaps.named(name);
    }

    /** The names of all colour maps, one a line. */
    @HostAccess.Export
    public String colorMapNames() {
        return String.join("\n", ColorMaps.names());
    }

    /** @param argb 0xAARRGGBB each */
    @HostAccess.Export
    public ColorMap colorMapOf(String name, List<Long> argb) {
        return ColorMap.of(name, argb.stream().mapToInt(Long::intValue).toArray());
    }

    /** @param stops from 0 to 1, as many as colours */
    @HostAccess.Export
    public ColorMap colorMapBetween(String name, List<Double> stops, List<Long> argb, int size) {
        if (stops.size() != argb.size() || stops.size() < 2 || size < 1 || size > 65_536) {
            throw new IllegalArgumentException("a colour map needs two or more colours");
        }
        return ColorMap.between(
                name,
                stops.stream().mapToDouble(Double::doubleValue).toArray(),
                argb.stream().mapToInt(Long::intValue).toArray(),
                size);
    }

    @HostAccess.Export
    public Coloring coloring(ColorMap map, double low, double high, boolean logarithmic, double gamma) {
        return new Coloring(map, low, high, logarithmic, gamma);
    }

    /** Numbers on both sides of a centre, each side with half of the colours. */
    @HostAccess.Export
    public Coloring twoSlopes(ColorMap map, double low, double center, double high) {
        return new Coloring(map, low, high, false, 1, center);
    }

    /** The colours of numbers. */
    @HostAccess.Export
    public Coloring.Colors colors(NdArray values, Coloring coloring, double alpha) {
        return new Coloring.Colors(coloring.argb(values.toDoubles(), alpha));
    }

    @HostAccess.Export
    public Coloring.Colors colorList(List<Long> argb) {
        return new Coloring.Colors(argb.stream().mapToInt(Long::intValue).toArray());
    }

    /** @param values parts from 0 to 1, shape [n, 3] or [n, 4] */
    @HostAccess.Export
    public Coloring.Colors colorRows(NdArray values, double alpha) {
        int channels = (int) values.length(values.rank() - 1);
        double[] parts = values.toDoubles();
        int[] argb = new int[parts.length / channels];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = new Rgba(
                            parts[i * channels],
                            parts[i * channels + 1],
                            parts[i * channels + 2],
                            channels == 4 ? parts[i * channels + 3] : alpha)
                    .argb();
        }
        return new Coloring.Colors(argb);
    }

    @HostAccess.Export
    public Extent extent(NdArray values) {
        return Extent.of(values);
    }

    @HostAccess.Export
    public Extent.Points extents(NdArray x, NdArray y) {
        return Extent.of(x, y);
    }

    /** How many values fall into each bin, with their weights; the last bin includes its upper edge. */
    @HostAccess.Export
    public NdArray histogram(NdArray values, NdArray edges, @Nullable NdArray weights) {
        return NdArray.of(
                Histogram.count(values.toDoubles(), edges.toDoubles(), weights == null ? null : weights.toDoubles()));
    }

    /** Lines of equal value. */
    @HostAccess.Export
    public Contours contours(NdArray x, NdArray y, NdArray z, List<Double> levels) {
        return new Contours(
                x.toDoubles(),
                y.toDoubles(),
                z.toDoubles(),
                Math.toIntExact(z.length(0)),
                Math.toIntExact(z.length(1)),
                levels.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Round numbers over a range; the outermost may lie just outside. */
    @HostAccess.Export
    public NdArray ticks(
            double from, double to, int intervals, @Nullable List<Double> steps, boolean whole, int least) {
        double[] own = steps == null
                ? new double[] {1, 2, 2.5, 5, 10}
                : steps.stream().mapToDouble(Double::doubleValue).toArray();
        return NdArray.of(new LinearTicks(Math.clamp(intervals, 1, 1000), own, whole, Math.max(least, 1)).of(from, to));
    }

    @HostAccess.Export
    public NdArray logTicks(double from, double to, double base, int most) {
        return NdArray.of(LogTicks.major(from, to, base, Math.clamp(most, 2, 1000)));
    }

    /** The labels of ticks, one a line. */
    @HostAccess.Export
    public String tickLabels(NdArray ticks, double from, double to) {
        return String.join(
                "\n", TickLabels.linear(ticks.toDoubles(), new Range(from, to)).texts());
    }

    private static double limited(double length) {
        return Double.isNaN(length) ? 1 : Math.clamp(length, 1, LARGEST);
    }
}
