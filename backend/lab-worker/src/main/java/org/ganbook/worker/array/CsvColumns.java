package org.ganbook.worker.array;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second reading of a table: fills columns whose types and lengths the first has found. */
final class CsvColumns implements CsvTokenizer.Sink {

    private final CsvTypes types;
    private final long skip;
    private final @Nullable NdArray[] numbers;
    private final List<@Nullable Object[]> texts = new ArrayList<>();
    private long line;
    private int row;
    private int column;

    /** @param skip rows before the first of the table, its header among them */
    CsvColumns(CsvTypes types, long skip) {
        this.types = types;
        this.skip = skip;
        int width = types.width();
        numbers = new NdArray[width];
        for (int i = 0; i < width; i++) {
            DType type = numeric(i);
            texts.add(new @Nullable Object[type == null ? Math.toIntExact(types.rows()) : 0]);
            if (type != null) {
                NdArray array = NdArray.allocate(type, types.rows());
                if (type == DType.FLOAT64) {
                    Transfer.copy(new Cursor(Double.NaN, 0), new Cursor(array), true, array.size());
                }
                numbers[i] = array;
            }
        }
    }

    private @Nullable DType numeric(int index) {
        boolean gaps = types.hasMissing(index);
        return switch (types.type(index)) {
            case WHOLE -> gaps ? DType.FLOAT64 : DType.INT64;
            case REAL -> DType.FLOAT64;
            case BOOL -> gaps ? null : DType.BOOL;
            case TEXT -> null;
        };
    }

    /** A column's numbers, or null where it holds text. */
    @Nullable
    NdArray numbers(int index) {
        return numbers[index];
    }

    /** A column's texts, null for what is missing; empty for a column of numbers. */
    @Nullable
    Object[] texts(int index) {
        return texts.get(index);
    }

    @Override
    public void field(byte[] b, int start, int end, boolean quoted) {
        if (line < skip || row >= types.rows() || column >= numbers.length) {
            return;
        }
        NdArray array = numbers[column];
        @Nullable Object[] words = texts.get(column);
        column++;
        if (CsvTypes.isMissing(b, start, end)) {
            return;
        }
        if (array == null) {
            words[row] = new String(b, start, end - start, StandardCharsets.UTF_8);
            return;
        }
        String word = new String(b, start, end - start, StandardCharsets.ISO_8859_1).strip();
        switch (array.dtype()) {
            case INT64 -> array.setLong(Long.parseLong(word), row);
            case BOOL -> array.setLong(word.startsWith("T") || word.startsWith("t") ? 1 : 0, row);
            default -> array.setDouble(real(word), row);
        }
    }

    private static double real(String word) {
        return switch (word) {
            case "inf", "Inf" -> Double.POSITIVE_INFINITY;
            case "-inf", "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(word);
        };
    }

    @Override
    public void endRow() {
        if (line >= skip) {
            row++;
        }
        line++;
        column = 0;
    }
}
