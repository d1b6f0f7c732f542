package org.ganbook.worker.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.worker.figure.Axis;
import org.ganbook.worker.figure.Figure;
import org.ganbook.worker.figure.scale.LinearTicks;
import org.ganbook.worker.figure.scale.LogTicks;
import org.ganbook.worker.figure.scale.Range;
import org.ganbook.worker.figure.scale.Scale;
import org.ganbook.worker.figure.scale.TickLabels;

/**
 * The ticks of an axis that has a length.
 *
 * @param at values inside the axis' range
 * @param labels one for each, some may be empty
 * @param common what all labels share, empty when nothing
 * @param minor small ticks without labels
 */
record Ticks(double[] at, List<String> labels, String common, double[] minor) {

    /** @param length in pixels */
    static Ticks of(Axis axis, double length, boolean horizontal) {
        double size = axis.look().labelSize() * Figure.PIXELS_PER_POINT;
        int most = (int) Math.clamp(Math.floor(length / (size * (horizontal ? 3 : 2))), 1, 9);
        if (axis.ticks() != null || axis.scale() != Scale.LINEAR) {
            return of(axis, most);
        }
        Ticks ticks = of(axis, most);
        // Long numbers need more room than the rule of thumb gives them
        while (horizontal && most > 1 && axis.labels() == null && ticks.crowded(length, size)) {
            most--;
            ticks = of(axis, most);
        }
        return ticks;
    }

    private static Ticks of(Axis axis, int most) {
        Range range = axis.range();
        double[] minor = {};
        double[] all;
        if (axis.ticks() != null) {
            all = axis.ticks();
        } else {
            all = automatic(axis, most);
        }
        if (axis.scale() instanceof Scale.Log(double base) && axis.ticks() == null) {
            minor = LogTicks.minor(range.from(), range.to(), base, most);
        } else if (axis.look().minor() && all.length > 1) {
            minor = between(all, range);
        }
        TickLabels texts = axis.labels() != null
                ? new TickLabels(padded(axis.labels(), all.length), "")
                : switch (axis.scale()) {
                    case Scale.Log(double base) -> TickLabels.powers(all, base);
                    case Scale.SymmetricLog log -> TickLabels.powers(all, log.base());
                    case Scale.Logit() ->
                        new TickLabels(
                                java.util.Arrays.stream(all)
                                        .mapToObj(TickLabels::short6)
                                        .toList(),
                                "");
                    case Scale.Linear() -> TickLabels.linear(all, range);
                };
        return visible(all, texts, range, minor);
    }

    private static double[] automatic(Axis axis, int most) {
        Range range = axis.range();
        return switch (axis.scale()) {
            case Scale.Linear() -> LinearTicks.automatic(most).of(range.from(), range.to());
            case Scale.Log(double base) -> LogTicks.major(range.from(), range.to(), base, Math.max(most, 2));
            case Scale.SymmetricLog log -> symmetric(log, range);
            case Scale.Logit() -> new double[] {1e-4, 1e-3, 1e-2, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999};
        };
    }

    private static double[] symmetric(Scale.SymmetricLog log, Range range) {
        List<Double> ticks = new ArrayList<>(List.of(0.0));
        double largest = Math.max(Math.abs(range.from()), Math.abs(range.to()));
        for (double tick = log.threshold(); tick <= largest && ticks.size() < 200; tick *= log.base()) {
            ticks.add(tick);
            ticks.add(-tick);
        }
        return ticks.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double[] between(double[] major, Range range) {
        double step = (major[1] - major[0]) / 5;
        if (!(step > 0)) {
            return new double[0];
        }
        return java.util.stream.IntStream.range(-5, 5 * major.length + 5)
                .filter(i -> Math.floorMod(i, 5) != 0)
                .mapToDouble(i -> major[0] + i * step)
                .filter(range::contains)
                .toArray();
    }

    private static List<String> padded(List<String> labels, int length) {
        List<String> all = new ArrayList<>(labels);
        while (all.size() < length) {
            all.add("");
        }
        return all;
    }

    private static Ticks visible(double[] all, TickLabels texts, Range range, double[] minor) {
        // A tick on the very edge stays in spite of rounding
        double slack = 1e-10 * (range.high() - range.low());
        List<Double> at = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (all[i] >= range.low() - slack && all[i] <= range.high() + slack) {
                at.add(all[i]);
                labels.add(texts.texts().get(i));
            }
        }
        return new Ticks(
                at.stream().mapToDouble(Double::doubleValue).toArray(), List.copyOf(labels), texts.common(), minor);
    }

    private boolean crowded(double length, double size) {
        double total = 0;
        for (String label : labels) {
            total += TextMetrics.width(RichText.plain(label), style(size)) + 0.6 * size;
        }
        return total > length;
    }

    /** The width of the widest label in pixels. */
    double widest(double size) {
        double widest = 0;
        for (String label : labels) {
            for (String line : label.split("\n", -1)) {
                widest = Math.max(widest, TextMetrics.width(RichText.parse(line), style(size)));
            }
        }
        return widest;
    }

    /** The most lines that a label has; 0 when all are empty. */
    int lines() {
        return labels.stream()
                .filter(label -> !label.isEmpty())
                .mapToInt(label -> label.split("\n", -1).length)
                .max()
                .orElse(0);
    }

    private static Canvas.TextStyle style(double size) {
        return new Canvas.TextStyle(size, Paint.INK, false, false, false);
    }
}
