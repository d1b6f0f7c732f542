package org.ganbook.worker.figure.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ganbook.worker.figure.Artist;
import org.ganbook.worker.figure.Axes;
import org.ganbook.worker.figure.Axis;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.Placement;
import org.ganbook.worker.figure.scale.Scale;
import org.ganbook.worker.figure.scale.TickLabels;

/** A figure in words: what kind of plot, its labels, its ranges, how many points. */
final class Description {

    /** More plots than this are summed up. */
    private static final int DETAILED = 6;

    private Description() {}

    static String title(Figure figure) {
        if (!figure.title().isEmpty()) {
            return plain(figure.title().text());
        }
        return figure.axes().stream()
                .flatMap(axes -> axes.titles().stream())
                .filter(title -> !title.isEmpty())
                .map(title -> plain(title.text()))
                .findFirst()
                .orElse("Figure");
    }

    static String of(Figure figure) {
        List<Axes> plots = figure.axes().stream()
                .filter(axes -> !(axes.placement() instanceof Placement.Beside))
                .toList();
        if (plots.isEmpty()) {
            return "An empty figure.";
        }
        StringBuilder text = new StringBuilder();
        if (!figure.title().isEmpty()) {
            text.append(plain(figure.title().text())).append(". ");
        }
        if (plots.size() > 1) {
            text.append(plots.size()).append(" plots. ");
        }
        for (int i = 0; i < Math.min(plots.size(), DETAILED); i++) {
            if (plots.size() > 1) {
                text.append("Plot ").append(i + 1).append(": ");
            }
            text.append(of(plots.get(i))).append(' ');
        }
        if (plots.size() > DETAILED) {
            text.append("The others are not described.");
        }
        return text.toString().strip();
    }

    private static String of(Axes axes) {
        List<String> parts = new ArrayList<>();
        String heading = axes.titles().stream()
                .filter(title -> !title.isEmpty())
                .map(title -> plain(title.text()) + ". ")
                .collect(Collectors.joining());
        long texts =
                axes.artists().stream().filter(Artist.Text.class::isInstance).count();
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (Artist artist : axes.artists()) {
            String phrase = phrase(artist, texts);
            if (phrase.startsWith("#")) {
                counted.merge(phrase.substring(1), 1, Integer::sum);
            } else if (!phrase.isEmpty() && parts.size() < 10) {
                parts.add(phrase);
            }
        }
        counted.forEach((kind, count) -> parts.add(count + " " + kind + (count == 1 ? "" : "s")));
        boolean image = axes.artists().stream().anyMatch(Artist.Image.class::isInstance);
        String content = parts.isEmpty() ? "Empty axes" : String.join("; ", parts);
        String ranges = image && axes.x().label().isEmpty() && axes.y().label().isEmpty() || !axes.axisOn()
                ? ""
                : " " + range("x", axes.x()) + ", " + range("y", axes.y()) + ".";
        return heading + content + "." + ranges;
    }

    /** What one artist is; with a leading # what is to be counted. */
    private static String phrase(Artist artist, long texts) {
        return switch (artist) {
            case Artist.Line line when line.space() != org.ganbook.worker.figure.Space.DATA -> "#rule";
            case Artist.Line line ->
                line.stroke().visible() || line.marker() == null
                        ? "line" + named(line.label()) + " of " + points(line.x().length) + values(line.y())
                        : "points" + named(line.label()) + ", " + line.x().length + " of them" + values(line.y());
            case Artist.Scatter scatter ->
                "scatter plot" + named(scatter.label()) + " of " + points(scatter.x().length) + values(scatter.y());
            case Artist.Area area ->
                switch (area.kind()) {
                    case BAR -> "#bar";
                    case BETWEEN -> "#filled area";
                    case SPAN -> "#highlighted span";
                    case WEDGE -> "#wedge";
                    case CONTOUR -> "#contour area";
                    case OTHER -> "#shape";
                };
            case Artist.Segments segments ->
                segments.label().isEmpty()
                        ? "#group of separate lines"
                        : segments.lines().size() + " separate lines" + named(segments.label());
            case Artist.Image image ->
                "image of " + image.columns() + " by " + image.rows() + " pixels"
                        + (Double.isNaN(image.low())
                                ? " in colour"
                                : ", values from " + number(image.low()) + " to " + number(image.high()));
            case Artist.Text text -> texts > 4 ? "#text" : "text “" + plain(text.text()) + "”";
            case Artist.Quiver quiver -> "field of " + quiver.x().length + " arrows";
        };
    }

    private static String named(String label) {
        return label.isEmpty() || label.startsWith("_") ? "" : " “" + plain(label) + "”";
    }

    private static String points(int count) {
        return count + (count == 1 ? " point" : " points");
    }

    private static String values(double[] y) {
        double[] finite = Arrays.stream(y).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            return "";
        }
        return ", y from " + number(finite[0]) + " to " + number(finite[finite.length - 1]) + " (lowest "
                + number(Arrays.stream(finite).min().orElseThrow()) + ", highest "
                + number(Arrays.stream(finite).max().orElseThrow()) + ")";
    }

    private static String range(String name, Axis axis) {
        return name + " axis"
                + (axis.label().isEmpty() ? "" : " “" + plain(axis.label().text()) + "”")
                + (axis.scale() == Scale.LINEAR ? "" : ", not linear,") + " from "
                + number(axis.range().from()) + " to "
                + number(axis.range().to());
    }

    private static String number(double value) {
        double rounded = value == 0 || !Double.isFinite(value)
                ? value
                : new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(4))
                        .doubleValue();
        return TickLabels.short6(rounded);
    }

    private static String plain(String text) {
        return RichText.parse(text.replace('\n', ' ')).text();
    }
}
