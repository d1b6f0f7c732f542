package org.ganbook.worker.tensor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a tensor's elements as PyTorch does: aligned columns, lines of a given width, long tensors shortened to
 * their edges, scientific notation where sizes differ much. The rules are those of PyTorch 1.13's
 * {@code torch/_tensor_str.py}.
 */
final class TensorPrinter {

    private final int precision;
    private final long threshold;
    private final int edge;
    private final int width;
    private final int scientific;

    /** @param scientific 1 always, 0 never, -1 where it is needed */
    TensorPrinter(int precision, int threshold, int edge, int width, int scientific) {
        this.precision = precision;
        this.threshold = threshold;
        this.edge = edge;
        this.width = width;
        this.scientific = scientific;
    }

    /** @param indent columns taken by what stands before the first element */
    String print(Tensor tensor, int indent) {
        long[] shape = tensor.shape();
        if (tensor.numel() == 0) {
            return "[]";
        }
        boolean shorten = tensor.numel() > threshold;
        try (Elements.Reader reader = new Elements.Reader(tensor)) {
            ScalarType type = tensor.type();
            List<Integer> shown = new ArrayList<>();
            collect(shape, 0, 0, shorten, shown);
            Format format = new Format(reader, type, shown);
            return write(reader, format, shape, 0, 0, indent, shorten);
        }
    }

    /** The indices of the elements that will be shown: they alone decide the format. */
    private void collect(long[] shape, int axis, int offset, boolean shorten, List<Integer> shown) {
        if (axis == shape.length) {
            shown.add(offset);
            return;
        }
        int step = step(shape, axis);
        int length = (int) shape[axis];
        for (int i = 0; i < length; i++) {
            if (shorten && length > 2 * edge && i == edge) {
                i = length - edge;
                if (i >= length) {
                    break;
                }
            }
            collect(shape, axis + 1, offset + i * step, shorten, shown);
        }
    }

    private static int step(long[] shape, int axis) {
        return (int) Estimate.elements(Arrays.copyOfRange(shape, axis + 1, shape.length));
    }

    private String write(
            Elements.Reader reader, Format format, long[] shape, int axis, int offset, int indent, boolean shorten) {
        if (shape.length == 0) {
            return format.write(reader, 0);
        }
        int length = (int) shape[axis];
        boolean cut = shorten && length > 2 * edge;
        if (axis == shape.length - 1) {
            return row(reader, format, length, offset, indent, cut);
        }
        int step = step(shape, axis);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            if (cut && i == edge) {
                parts.add("...");
                i = length - edge;
                if (i >= length) {
                    break;
                }
            }
            parts.add(write(reader, format, shape, axis + 1, offset + i * step, indent + 1, shorten));
        }
        String between = "," + "\n".repeat(shape.length - axis - 1) + " ".repeat(indent + 1);
        return "[" + String.join(between, parts) + "]";
    }

    private String row(Elements.Reader reader, Format format, int length, int offset, int indent, boolean cut) {
        int perLine = Math.max(1, Math.floorDiv(width - indent, format.width + 2));
        List<String> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            if (cut && i == edge) {
                items.add(edge == 0 ? "..." : " ...");
                i = length - edge;
                if (i >= length) {
                    break;
                }
            }
            items.add(format.write(reader, offset + i));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i += perLine) {
            lines.add(String.join(", ", items.subList(i, Math.min(i + perLine, items.size()))));
        }
        return lines.stream().collect(Collectors.joining(",\n" + " ".repeat(indent + 1), "[", "]"));
    }

    /** One format for all elements: how wide, and whether whole, with a fraction, or scientific. */
    private final class Format {
        private final ScalarType type;
        private int width = 1;
        private boolean whole = true;
        private boolean sci;

        Format(Elements.Reader reader, ScalarType type, List<Integer> shown) {
            this.type = type;
            if (!type.isFloat()) {
                for (int i : shown) {
                    width = Math.max(width, integer(reader, i).length());
                }
                return;
            }
            double[] values = shown.stream()
                    .mapToDouble(reader::getDouble)
                    .filter(v -> Double.isFinite(v) && v != 0)
                    .toArray();
            if (values.length > 0) {
                choose(values);
            }
            if (scientific >= 0) {
                sci = scientific == 1;
            }
        }

        private void choose(double[] values) {
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (double value : values) {
                least = Math.min(least, Math.abs(value));
                most = Math.max(most, Math.abs(value));
                whole &= value == Math.ceil(value);
            }
            sci = most / least > 1000 || most > 1e8 || !whole && least < 1e-4;
            for (double value : values) {
                String text = sci ? exponent(value) : whole ? fixed(value, 0) + "." : fixed(value, precision);
                width = Math.max(width, text.length());
            }
        }

        String write(Elements.Reader reader, int i) {
            String text;
            if (!type.isFloat()) {
                text = integer(reader, i);
            } else {
                double value = reader.getDouble(i);
                if (sci) {
                    text = exponent(value);
                } else if (whole) {
                    text = fixed(value, 0) + (Double.isFinite(value) ? "." : "");
                } else {
                    text = fixed(value, precision);
                }
            }
            return " ".repeat(Math.max(0, width - text.length())) + text;
        }

        private String integer(Elements.Reader reader, int i) {
            return type == ScalarType.BOOL
                    ? reader.getLong(i) != 0 ? "True" : "False"
                    : Long.toString(reader.getLong(i));
        }

        private String exponent(double value) {
            if (!Double.isFinite(value)) {
                return special(value);
            }
            String sign = negative(value) ? "-" : "";
            if (value == 0) {
                return sign + (precision > 0 ? "0." + "0".repeat(precision) : "0") + "e+00";
            }
            BigDecimal rounded =
                    new BigDecimal(Math.abs(value)).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
            int power = rounded.precision() - rounded.scale() - 1;
            StringBuilder digits = new StringBuilder(rounded.unscaledValue().toString());
            while (digits.length() < precision + 1) {
                digits.append('0');
            }
            if (precision > 0) {
                digits.insert(1, '.');
            }
            int size = Math.abs(power);
            return sign + digits + "e" + (power < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
        }
    }

    private static String fixed(double value, int digits) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        String text = new BigDecimal(Math.abs(value))
                .setScale(digits, RoundingMode.HALF_EVEN)
                .toPlainString();
        return negative(value) ? "-" + text : text;
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }

    private static boolean negative(double value) {
        return Double.doubleToRawLongBits(value) < 0;
    }
}
