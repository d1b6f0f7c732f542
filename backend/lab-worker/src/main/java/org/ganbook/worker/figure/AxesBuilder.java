package org.ganbook.worker.figure;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.worker.array.NdArray;
import org.ganbook.worker.figure.color.Rgba;
import org.ganbook.worker.figure.scale.Range;
import org.ganbook.worker.figure.scale.Scale;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** Takes axes from Python piece by piece. */
public final class AxesBuilder {

    private final Placement placement;
    private final ArtistSink sink = new ArtistSink();
    private final List<Label> titles = new ArrayList<>();
    private Axis x = new AxisBuilder(0, 1).build();
    private Axis y = new AxisBuilder(0, 1).build();
    private boolean axisOn = true;
    private @Nullable Rgba face;
    private List<Boolean> spines = List.of(true, true, true, true);
    private double aspect;
    private @Nullable LegendBuilder legend;

    AxesBuilder(Placement placement) {
        this.placement = placement;
    }

    /** Where lines, pictures and all else go. */
    @HostAccess.Export
    public ArtistSink artists() {
        return sink;
    }

    /**
     * @param faceColor 0xAARRGGBB, 0 for none
     * @param sides left, bottom, right, top
     * @param ratio see {@link Axes}
     */
    @HostAccess.Export
    public void look(boolean on, long faceColor, List<Boolean> sides, double ratio) {
        if (sides.size() != 4) {
            throw new IllegalArgumentException("axes have four sides");
        }
        axisOn = on;
        face = ArtistSink.colorOrNull(faceColor);
        spines = List.copyOf(sides);
        aspect = ratio;
    }

    /** Titles come in the order left, centre, right. */
    @HostAccess.Export
    public void title(String text, Lettering lettering) {
        titles.add(new Label(text, lettering));
    }

    @HostAccess.Export
    public AxisBuilder axis(double from, double to) {
        return new AxisBuilder(from, to);
    }

    @HostAccess.Export
    public void axes(AxisBuilder horizontal, AxisBuilder vertical) {
        x = horizontal.build();
        y = vertical.build();
    }

    @HostAccess.Export
    public LegendBuilder legend(String heading, String place, int columns, double size, boolean frame) {
        legend = new LegendBuilder(heading, place, columns, size, frame);
        return legend;
    }

    Axes build() {
        return new Axes(
                placement,
                x,
                y,
                sink.artists(),
                List.copyOf(titles),
                axisOn,
                face,
                spines,
                aspect,
                legend == null ? null : legend.build());
    }

    /** One of the axes on its way. */
    public static final class AxisBuilder {
        private final double from;
        private final double to;
        private Scale scale = Scale.LINEAR;
        private Label label = Label.NONE;
        private double @Nullable [] ticks;
        private @Nullable List<String> labels;
        private Axis.Look look = new Axis.Look(true, true, 10, 0, false, null, null, null, null);
        private boolean far;

        AxisBuilder(double from, double to) {
            this.from = from;
            this.to = to;
        }

        /** @param name {@code linear}, {@code log}, {@code symlog} or {@code logit} */
        @HostAccess.Export
        public void scale(String name, double base, double threshold) {
            scale = switch (name) {
                case "log" -> new Scale.Log(base > 1 ? base : 10);
                case "symlog" -> new Scale.SymmetricLog(base > 1 ? base : 10, threshold > 0 ? threshold : 2);
                case "logit" -> new Scale.Logit();
                default -> Scale.LINEAR;
            };
        }

        @HostAccess.Export
        public void label(String text, Lettering lettering) {
            label = new Label(text, lettering);
        }

        @HostAccess.Export
        public void ticks(NdArray at) {
            ticks = at.toDoubles();
        }

        @HostAccess.Export
        public void labels(List<String> texts) {
            labels = List.copyOf(texts);
        }

        @HostAccess.Export
        public void look(
                boolean showTicks,
                boolean showLabels,
                double labelSize,
                double rotation,
                boolean minor,
                @Nullable Stroke grid,
                @Nullable Stroke minorGrid,
                boolean onFarSide,
                long tickColor,
                long labelColor) {
            look = new Axis.Look(
                    showTicks,
                    showLabels,
                    labelSize,
                    rotation,
                    minor,
                    grid,
                    minorGrid,
                    ArtistSink.colorOrNull(tickColor),
                    ArtistSink.colorOrNull(labelColor));
            far = onFarSide;
        }

        Axis build() {
            return new Axis(new Range(from, to), scale, label, ticks, labels, look, far);
        }
    }
}
