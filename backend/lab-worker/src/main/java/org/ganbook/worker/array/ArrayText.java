package org.ganbook.worker.array;

import java.util.Arrays;

/** Lays an array's elements out as numpy prints them: brackets, columns, line breaks, dots for what is left out. */
final class ArrayText {

    private final String[] words;
    private final long[] shape;
    private final boolean[] shortened;
    private final int[] steps;
    private final String separator;
    private final int edge;

    private ArrayText(String[] words, long[] shown, boolean[] shortened, String separator, int edge) {
        this.words = words;
        this.shape = shown;
        this.shortened = shortened;
        this.separator = separator;
        this.edge = edge;
        this.steps = new int[shown.length];
        int step = 1;
        for (int i = shown.length - 1; i >= 0; i--) {
            steps[i] = step;
            step *= (int) shown[i];
        }
    }

    /** Numbers with their brackets; the prefix is what stands before the first line. */
    static String of(NdArray array, String separator, int prefix, int suffix, PrintOptions options) {
        NdArray shown = summary(array, options);
        return layOut(format(shown, options), array.shape(), separator, prefix, suffix, options);
    }

    /**
     * Words with their brackets.
     *
     * @param words of the elements that are shown, in C order
     * @param full the whole array's shape
     */
    static String layOut(String[] words, long[] full, String separator, int prefix, int suffix, PrintOptions options) {
        boolean summarised = NdArray.product(full) > options.threshold();
        long[] shown = full.clone();
        boolean[] shortened = new boolean[full.length];
        for (int i = 0; i < full.length && summarised; i++) {
            shortened[i] = full[i] > 2L * options.edgeItems();
            shown[i] = shortened[i] ? 2L * options.edgeItems() : full[i];
        }
        if (NdArray.product(full) == 0) {
            return "[]";
        }
        return new ArrayText(words, shown, shortened, separator, options.edgeItems())
                .nested(0, 0, " ".repeat(prefix + 1), options.lineWidth() - suffix);
    }

    /** The part of an array that is shown: of each long axis the ends alone. */
    static NdArray summary(NdArray array, PrintOptions options) {
        if (array.size() <= options.threshold()) {
            return array;
        }
        NdArray shown = array;
        int edge = options.edgeItems();
        for (int axis = 0; axis < array.rank(); axis++) {
            long length = array.length(axis);
            if (length > 2L * edge) {
                long[] ends = new long[2 * edge];
                for (int i = 0; i < edge; i++) {
                    ends[i] = i;
                    ends[edge + i] = length - edge + i;
                }
                shown = Indexing.gather(shown, new int[] {axis}, new NdArray[] {NdArray.of(ends)});
            }
        }
        return shown;
    }

    private static String[] format(NdArray array, PrintOptions options) {
        int size = Math.toIntExact(array.size());
        String[] words = new String[size];
        if (array.dtype().isFloat()) {
            double[] values = array.toDoubles();
            FloatText text = new FloatText(values, array.dtype(), options);
            for (int i = 0; i < size; i++) {
                words[i] = text.format(values[i]);
            }
            return words;
        }
        long[] values = array.toLongs();
        int width = 0;
        for (int i = 0; i < size; i++) {
            words[i] = array.dtype() == DType.BOOL
                    ? (values[i] != 0 ? array.rank() > 0 ? " True" : "True" : "False")
                    : array.dtype() == DType.UINT64 ? Long.toUnsignedString(values[i]) : Long.toString(values[i]);
            width = Math.max(width, words[i].length());
        }
        if (array.dtype() != DType.BOOL) {
            for (int i = 0; i < size; i++) {
                words[i] = " ".repeat(width - words[i].length()) + words[i];
            }
        }
        return words;
    }

    private String nested(int axis, int at, String indent, int width) {
        if (axis == shape.length) {
            return words[at];
        }
        String inner = axis == shape.length - 1 ? line(at, indent, width) : blocks(axis, at, indent, width);
        return "[" + inner.substring(indent.length()) + "]";
    }

    private String line(int at, String indent, int width) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        int n = (int) shape[shape.length - 1];
        int last = shape.length - 1;
        int room = width - Math.max(separator.stripTrailing().length(), 1);
        for (int i = 0; i < n; i++) {
            if (shortened[last] && i == edge) {
                extend(text, line, "...", room, indent);
                line.append(separator);
            }
            extend(text, line, words[at + i], room, indent);
            if (i < n - 1) {
                line.append(separator);
            }
        }
        return text.append(line).toString();
    }

    private static void extend(StringBuilder text, StringBuilder line, String word, int room, String indent) {
        String[] lines = word.split("\n", -1);
        int longest = Arrays.stream(lines).mapToInt(String::length).max().orElse(0);
        if (line.length() + longest > room && line.length() > indent.length()) {
            text.append(line.toString().stripTrailing()).append('\n');
            line.setLength(0);
            line.append(indent);
        }
        if (lines.length == 1) {
            line.append(word);
            return;
        }
        // A word of several lines keeps its own shape, indented to where it starts.
        String hanging = " ".repeat(line.length());
        text.append(line).append(lines[0]).append('\n');
        for (int i = 1; i < lines.length - 1; i++) {
            text.append(hanging).append(lines[i]).append('\n');
        }
        line.setLength(0);
        line.append(hanging).append(lines[lines.length - 1]);
    }

    private String blocks(int axis, int at, String indent, int width) {
        StringBuilder text = new StringBuilder();
        String end = separator.stripTrailing() + "\n".repeat(shape.length - axis - 1);
        int n = (int) shape[axis];
        for (int i = 0; i < n; i++) {
            if (shortened[axis] && i == edge) {
                text.append(indent).append("...").append(end);
            }
            text.append(indent).append(nested(axis + 1, at + i * steps[axis], indent + " ", width - 1));
            if (i < n - 1) {
                text.append(end);
            }
        }
        return text.toString();
    }
}
