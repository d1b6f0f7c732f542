package org.ganbook.worker.figure.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The numbers beside ticks: as many decimals as tell them apart, and what they have in common (a power of ten, a
 * large offset) written once.
 *
 * @param texts one for each tick
 * @param common such as {@code 1e6} or {@code +1.2e3}; empty when there is none
 */
public record TickLabels(List<String> texts, String common) {

    /** Labels of evenly spaced ticks; {@code range} is what the axis shows. */
    public static TickLabels linear(double[] ticks, Range range) {
        double[] shown = Arrays.stream(ticks).filter(range::contains).toArray();
        if (ticks.length == 0) {
            return new TickLabels(List.of(), "");
        }
        double offset = offset(shown);
        int power = power(shown, range, offset);
        double scale = Math.pow(10, power);
        double[] parts = Arrays.stream(ticks.length < 2 ? new double[] {ticks[0], range.from(), range.to()} : ticks)
                .map(tick -> (tick - offset) / scale)
                .toArray();
        int decimals = decimals(parts, ticks.length);
        List<String> texts = Arrays.stream(parts)
                .limit(ticks.length)
                .mapToObj(part -> fixed(part, decimals))
                .toList();
        String common = power == 0 ? "" : "1e" + power;
        if (offset != 0) {
            common += (offset > 0 ? "+" : "") + plain(offset);
        }
        return new TickLabels(texts, common.replace('-', '\u2212'));
    }

    /** Labels of powers: the base with a raised exponent. */
    public static TickLabels powers(double[] ticks, double base) {
        return new TickLabels(
                Arrays.stream(ticks).mapToObj(tick -> power(tick, base)).toList(), "");
    }

    private static String power(double tick, double base) {
        if (tick == 0) {
            return "0";
        }
        double exponent = Math.log(Math.abs(tick)) / Math.log(base);
        if (Math.abs(exponent - Math.rint(exponent)) > 1e-6) {
            return short6(tick);
        }
        String raised = Long.toString(Math.round(exponent))
                .chars()
                .mapToObj(c -> c == '-' ? "\u207b" : "⁰¹²³⁴⁵⁶⁷⁸⁹".substring(c - '0', c - '0' + 1))
                .reduce("", String::concat);
        String foot = base == Math.E ? "e" : short6(base);
        return (tick < 0 ? "\u2212" : "") + foot + raised;
    }

    /** A number with at most six significant digits, without trailing zeros. */
    public static String short6(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "\u2212inf";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new java.math.MathContext(6)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        String text = exponent < -4 || exponent >= 6
                ? rounded.unscaledValue().signum() == 0
                        ? "0"
                        : rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent
                : rounded.toPlainString();
        return text.replace('-', '\u2212');
    }

    private static double offset(double[] shown) {
        if (shown.length == 0) {
            return 0;
        }
        double low = Arrays.stream(shown).min().orElseThrow();
        double high = Arrays.stream(shown).max().orElseThrow();
        if (low == high || low <= 0 && high >= 0) {
            return 0;
        }
        double small = Math.min(Math.abs(low), Math.abs(high));
        double large = Math.max(Math.abs(low), Math.abs(high));
        int top = (int) Math.ceil(Math.log10(large));
        int digit = top;
        while (digit > top - 40 && Math.floor(small / Math.pow(10, digit)) == Math.floor(large / Math.pow(10, digit))) {
            digit--;
        }
        digit++;
        if ((large - small) / Math.pow(10, digit) <= 1e-2) {
            digit = top;
            while (digit > top - 40
                    && Math.floor(large / Math.pow(10, digit)) - Math.floor(small / Math.pow(10, digit)) <= 1) {
                digit--;
            }
            digit++;
        }
        double unit = Math.pow(10, digit);
        double multiple = Math.floor(large / unit);
        // an offset is worth its reading only when it saves at least four digits
        return multiple >= 1000 ? Math.signum(low) * multiple * unit : 0;
    }

    private static int power(double[] shown, Range range, double offset) {
        double largest = Arrays.stream(shown).map(Math::abs).max().orElse(0);
        if (largest == 0 && offset == 0) {
            return 0;
        }
        int power = (int) Math.floor(Math.log10(offset != 0 ? range.high() - range.low() : largest));
        return power <= -5 || power >= 6 ? power : 0;
    }

    private static int decimals(double[] parts, int ticks) {
        double width = Arrays.stream(parts).max().orElse(0)
                - Arrays.stream(parts).min().orElse(0);
        if (width == 0) {
            width = Arrays.stream(parts).map(Math::abs).max().orElse(0);
        }
        int order = (int) Math.floor(Math.log10(width == 0 ? 1 : width));
        int decimals = Math.max(0, 3 - order);
        double threshold = 1e-3 * Math.pow(10, order);
        while (decimals >= 0 && error(parts, ticks, decimals) < threshold) {
            decimals--;
        }
        return decimals + 1;
    }

    private static double error(double[] parts, int ticks, int decimals) {
        double unit = Math.pow(10, decimals);
        return Arrays.stream(parts)
                .limit(ticks)
                .map(part -> Math.abs(part - Math.rint(part * unit) / unit))
                .max()
                .orElse(0);
    }

    private static String fixed(double value, int decimals) {
        double clean = Math.abs(value) < 1e-8 ? 0 : value;
        if (!Double.isFinite(clean)) {
            return String.format(Locale.ROOT, "%f", clean);
        }
        String text = new BigDecimal(clean)
                .setScale(Math.clamp(decimals, 0, 30), RoundingMode.HALF_EVEN)
                .toPlainString();
        return text.replace('-', '\u2212');
    }

    private static String plain(double value) {
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        BigDecimal part = new BigDecimal(value / Math.pow(10, exponent))
                .setScale(10, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return part.toPlainString() + (exponent == 0 ? "" : "e" + exponent);
    }
}
