package org.ganbook.jupyter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ganbook.notebook.Output;
import org.jsoup.nodes.Entities;

/** The curves of a training as a picture, for those who have no page that draws them. */
final class CurveDrawing {

    static final int WIDTH = 640;
    static final int HEIGHT = 320;

    private static final int LEFT = 70;
    private static final int RIGHT = 15;
    private static final int TOP = 35;
    private static final int BOTTOM = 35;
    private static final List<String> COLOURS = List.of("#1f6b9e", "#b3541e", "#3d7a3d", "#7a4a9e");

    private record Series(List<Double> x, List<Double> y) {}

    private record Range(double low, double high) {

        /** @param lists of numbers, some of which may be none */
        static Range of(List<List<Double>> lists) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (List<Double> list : lists) {
                for (double value : list) {
                    if (Double.isFinite(value)) {
                        low = Math.min(low, value);
                        high = Math.max(high, value);
                    }
                }
            }
            return low > high ? new Range(0, 1) : low == high ? new Range(low - 0.5, high + 0.5) : new Range(low, high);
        }

        double part(double value) {
            return (value - low) / (high - low);
        }
    }

    private final Map<String, Series> curves = new LinkedHashMap<>();

    /** @param pieces in their order */
    CurveDrawing(List<Output.Curve> pieces) {
        for (Output.Curve piece : pieces) {
            Series series =
                    curves.computeIfAbsent(piece.name(), name -> new Series(new ArrayList<>(), new ArrayList<>()));
            series.x().addAll(piece.x());
            series.y().addAll(piece.y());
        }
    }

    String description() {
        return String.join(", ", curves.keySet());
    }

    String svg() {
        Range x = Range.of(curves.values().stream().map(Series::x).toList());
        Range y = Range.of(curves.values().stream().map(Series::y).toList());
        int bottom = HEIGHT - BOTTOM;
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\""
                + HEIGHT + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" font-family=\"sans-serif\" font-size=\"12\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
                + "<path fill=\"none\" stroke=\"#999\" d=\"M" + LEFT + " " + TOP + "V" + bottom + "H" + (WIDTH - RIGHT)
                + "\"/>");
        label(svg, LEFT - 6, TOP + 5, "end", number(y.high()));
        label(svg, LEFT - 6, bottom + 4, "end", number(y.low()));
        label(svg, LEFT, bottom + 18, "start", number(x.low()));
        label(svg, WIDTH - RIGHT, bottom + 18, "end", number(x.high()));
        int at = LEFT;
        int index = 0;
        for (Map.Entry<String, Series> curve : curves.entrySet()) {
            String colour = COLOURS.get(index++ % COLOURS.size());
            svg.append("<path fill=\"none\" stroke-width=\"1.5\" stroke=\"")
                    .append(colour)
                    .append("\" d=\"")
                    .append(line(curve.getValue(), x, y))
                    .append("\"/><rect x=\"")
                    .append(at)
                    .append("\" y=\"14\" width=\"14\" height=\"3\" fill=\"")
                    .append(colour)
                    .append("\"/>");
            label(svg, at + 20, 20, "start", curve.getKey());
            at += 40 + 7 * curve.getKey().length();
        }
        return svg.append("</svg>").toString();
    }

    private static void label(StringBuilder svg, int x, int y, String anchor, String text) {
        svg.append("<text fill=\"#444\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(Entities.escape(text))
                .append("</text>");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.4g", value);
    }

    /** Where a value is no number the line is interrupted. */
    private static String line(Series series, Range x, Range y) {
        var path = new StringBuilder();
        boolean drawn = false;
        for (int i = 0; i < series.x().size(); i++) {
            double valueX = series.x().get(i);
            double valueY = series.y().get(i);
            boolean known = Double.isFinite(valueX) && Double.isFinite(valueY);
            if (known) {
                path.append(String.format(
                        Locale.ROOT,
                        "%s%.1f %.1f",
                        drawn ? "L" : "M",
                        LEFT + x.part(valueX) * (WIDTH - LEFT - RIGHT),
                        TOP + (1 - y.part(valueY)) * (HEIGHT - TOP - BOTTOM)));
            }
            drawn = known;
        }
        return path.toString();
    }
}
