package org.ganbook.worker.array;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floats as text, as numpy prints them: the fewest digits that tell a number from its neighbours, cut at a precision. */
final class FloatText {

    private static final double LARGE = 1e8;
    private static final double SMALL = 1e-4;
    private static final double SPREAD = 1000;

    private final DType type;
    private final boolean scientific;
    private final boolean fixed;
    private int precision;
    private int left;
    private int right;
    private int exponentDigits;

    /** Finds the format in which all these numbers stand under each other. */
    FloatText(double[] values, DType type, PrintOptions options) {
        this.type = type;
        this.precision = options.precision();
        this.fixed = options.fixed();
        double max = 0;
        double min = Double.POSITIVE_INFINITY;
        boolean finite = false;
        for (double value : values) {
            if (Double.isFinite(value)) {
                finite = true;
                double magnitude = Math.abs(value);
                if (magnitude != 0) {
                    max = Math.max(max, magnitude);
                    min = Math.min(min, magnitude);
                }
            }
        }
        scientific = max > 0 && (max >= LARGE || (!options.suppress() && (min < SMALL || divide(max, min) > SPREAD)));
        if (finite) {
            measure(values);
        }
        widenForNonFinite(values);
    }

    private double divide(double max, double min) {
        return type == DType.FLOAT32 ? (float) max / (float) min : max / min;
    }

    private void measure(double[] values) {
        int fraction = 0;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                continue;
            }
            String text = scientific ? scientific(value, precision) : positional(value, precision);
            int end = scientific ? text.indexOf('e') : text.length();
            int point = text.indexOf('.');
            left = Math.max(left, point);
            fraction = Math.max(fraction, end - point - 1);
            if (scientific) {
                exponentDigits = Math.max(exponentDigits, text.length() - end - 2);
            }
        }
        if (scientific) {
            precision = fixed ? precision : fraction;
            right = exponentDigits + 2 + precision;
        } else {
            precision = fixed ? precision : Math.min(precision, Math.max(fraction, 0));
            right = fixed ? precision : fraction;
        }
    }

    private void widenForNonFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                int length = value == Double.NEGATIVE_INFINITY ? 4 : 3;
                left = Math.max(left, length - right - 1);
            }
        }
    }

    String format(double value) {
        if (!Double.isFinite(value)) {
            String text = Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
            return " ".repeat(Math.max(0, left + right + 1 - text.length())) + text;
        }
        if (scientific) {
            return padLeft(padScientific(exactScientific(value, precision)));
        }
        String text = positional(value, precision);
        int missing = right - (text.length() - text.indexOf('.') - 1);
        return padLeft(text + (fixed ? "0" : " ").repeat(Math.max(0, missing)));
    }

    private String padLeft(String text) {
        return " ".repeat(Math.max(0, left - text.indexOf('.'))) + text;
    }

    private String padScientific(String text) {
        int point = text.indexOf('.');
        int e = text.indexOf('e');
        String zeros = "0".repeat(Math.max(0, precision - (e - point - 1)));
        String exponent = text.substring(e + 2);
        String leading = "0".repeat(Math.max(0, exponentDigits - exponent.length()));
        return text.substring(0, e) + zeros + text.substring(e, e + 2) + leading + exponent;
    }

    private String positional(double value, int digits) {
        BigDecimal decimal = shortest(value, type);
        if (decimal.scale() > digits) {
            decimal = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
        }
        String text = strip(decimal).abs().toPlainString();
        return sign(value) + (text.indexOf('.') < 0 ? text + "." : text);
    }

    private String scientific(double value, int digits) {
        BigDecimal decimal = shortest(value, type);
        return strip(decimal).precision() > digits + 1 ? exactScientific(value, digits) : scientific(value, decimal);
    }

    /** Digits beyond the shortest ones are the number's own, not zeros. */
    private static String exactScientific(double value, int digits) {
        return scientific(value, new BigDecimal(value).round(new MathContext(digits + 1, RoundingMode.HALF_EVEN)));
    }

    private static String scientific(double value, BigDecimal rounded) {
        BigDecimal decimal = strip(rounded).abs();
        String all = decimal.unscaledValue().toString();
        int exponent = decimal.signum() == 0 ? 0 : all.length() - 1 - decimal.scale();
        return sign(value) + all.charAt(0) + "." + (decimal.signum() == 0 ? "" : all.substring(1)) + exponent(exponent);
    }

    private static String exponent(int exponent) {
        String digits = Integer.toString(Math.abs(exponent));
        return (exponent < 0 ? "e-" : "e+") + (digits.length() < 2 ? "0" : "") + digits;
    }

    private static String sign(double value) {
        return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    }

    private static BigDecimal strip(BigDecimal decimal) {
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /** The decimal with the fewest digits that reads back as this number. */
    private static BigDecimal shortest(double value, DType type) {
        return switch (type) {
            case FLOAT32 -> new BigDecimal(Float.toString((float) value));
            case FLOAT16 -> shortestHalf(value);
            default -> shortestDouble(value);
        };
    }

    /** Java writes two digits at least, and then the closest two, where one would do. */
    private static BigDecimal shortestDouble(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value));
        if (decimal.precision() == 2) {
            BigDecimal one = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
            return one.doubleValue() == value ? one : decimal;
        }
        return decimal;
    }

    private static BigDecimal shortestHalf(double value) {
        short bits = Float.floatToFloat16((float) value);
        for (int digits = 1; digits < 8; digits++) {
            BigDecimal decimal = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Float.floatToFloat16(decimal.floatValue()) == bits) {
                return decimal;
            }
        }
        return new BigDecimal(value);
    }

    /** A single number as {@code str} shows a numpy scalar. */
    static String scalar(double value, DType type) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        BigDecimal decimal = strip(shortest(value, type)).abs();
        double magnitude = Math.abs(value);
        if (magnitude == 0 || (magnitude >= SMALL && magnitude < 1e16)) {
            String text = decimal.toPlainString();
            return sign(value) + text + (text.indexOf('.') < 0 ? ".0" : "");
        }
        String all = decimal.unscaledValue().toString();
        String fraction = all.length() > 1 ? "." + all.substring(1) : "";
        return sign(value) + all.charAt(0) + fraction + exponent(all.length() - 1 - decimal.scale());
    }
}
