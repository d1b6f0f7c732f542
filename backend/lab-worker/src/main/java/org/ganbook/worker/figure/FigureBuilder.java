package org.ganbook.worker.figure;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.ganbook.worker.figure.color.Rgba;
import org.ganbook.worker.figure.draw.Drawing;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** Takes a figure from Python piece by piece. */
public final class FigureBuilder {

    private final double width;
    private final double height;
    private final @Nullable Rgba face;
    private final List<AxesBuilder> axes = new ArrayList<>();
    private final ArtistSink texts = new ArtistSink();
    private Label title = Label.NONE;
    private Label xLabel = Label.NONE;
    private Label yLabel = Label.NONE;
    private @Nullable LegendBuilder legend;

    FigureBuilder(double width, double height, long face) {
        this.width = width;
        this.height = height;
        this.face = ArtistSink.colorOrNull(face);
    }

    @HostAccess.Export
    public AxesBuilder cell(int row, int column, int rowEnd, int columnEnd, List<Double> widths, List<Double> heights) {
        boolean inGrid = 0 <= row
                && row < rowEnd
                && rowEnd <= heights.size()
                && 0 <= column
                && column < columnEnd
                && columnEnd <= widths.size();
        if (!inGrid) {
            throw new IllegalArgumentException("the cell lies outside the grid");
        }
        return add(new Placement.Cell(row, column, rowEnd, columnEnd, List.copyOf(widths), List.copyOf(heights)));
    }

    @HostAccess.Export
    public AxesBuilder free(double left, double bottom, double w, double h) {
        return add(new Placement.Free(left, bottom, w, h));
    }

    @HostAccess.Export
    public AxesBuilder beside(List<Integer> others, boolean vertical) {
        if (others.isEmpty()) {
            throw new IllegalArgumentException("a colour bar needs axes to stand beside");
        }
        others.forEach(this::checkIndex);
        return add(new Placement.Beside(List.copyOf(others), vertical));
    }

    @HostAccess.Export
    public AxesBuilder over(int other) {
        checkIndex(other);
        return add(new Placement.Over(other));
    }

    @HostAccess.Export
    public AxesBuilder inset(int other, double left, double bottom, double w, double h) {
        checkIndex(other);
        return add(new Placement.Inset(other, left, bottom, w, h));
    }

    /** @param which {@code title}, {@code x} or {@code y} */
    @HostAccess.Export
    public void label(String which, String text, Lettering lettering) {
        Label label = new Label(text, lettering);
        switch (which) {
            case "title" -> title = label;
            case "x" -> xLabel = label;
            default -> yLabel = label;
        }
    }

    /** Where the figure's own texts go. */
    @HostAccess.Export
    public ArtistSink texts() {
        return texts;
    }

    @HostAccess.Export
    public LegendBuilder legend(String heading, String place, int columns, double size, boolean frame) {
        legend = new LegendBuilder(heading, place, columns, size, frame);
        return legend;
    }

    /** See {@link ArtistSink}. */
    @HostAccess.Export
    public Lettering lettering(
            double size,
            long color,
            boolean bold,
            boolean italic,
            boolean monospace,
            double rotation,
            String horizontal,
            String vertical) {
        return new Lettering(
                size, ArtistSink.colorOrNull(color), bold, italic, monospace, rotation, horizontal, vertical);
    }

    @HostAccess.Export
    public Picture svg(boolean tight, boolean file) {
        Drawing drawing = new Drawing(build());
        Drawing.Svg svg = file ? drawing.svgFile(tight) : drawing.svg(tight);
        return new Picture(svg.text(), svg.description(), svg.width(), svg.height());
    }

    @HostAccess.Export
    public Picture png(double dotsPerInch, boolean tight, boolean transparent) {
        Drawing.Png png = new Drawing(build()).png(Math.clamp(dotsPerInch, 1, 1200), tight, transparent);
        return new Picture(Base64.getEncoder().encodeToString(png.bytes()), "", png.width(), png.height());
    }

    /** @param text SVG, or a PNG file in base 64 */
    public record Picture(
            @HostAccess.Export String text,
            @HostAccess.Export String description,
            @HostAccess.Export int width,
            @HostAccess.Export int height) {}

    /** The figure as it stands. */
    public Figure build() {
        return new Figure(
                width,
                height,
                face,
                axes.stream().map(AxesBuilder::build).toList(),
                title,
                xLabel,
                yLabel,
                texts.artists().stream()
                        .filter(Artist.Text.class::isInstance)
                        .map(Artist.Text.class::cast)
                        .toList(),
                legend == null ? null : legend.build());
    }

    private AxesBuilder add(Placement placement) {
        AxesBuilder builder = new AxesBuilder(placement);
        axes.add(builder);
        return builder;
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= axes.size()) {
            throw new IllegalArgumentException("no axes " + index + " so far");
        }
    }
}
