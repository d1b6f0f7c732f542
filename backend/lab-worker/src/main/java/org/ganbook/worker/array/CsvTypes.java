package org.ganbook.worker.array;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first reading of a table: finds the type of each column. As long as every field is an integer it also keeps the
 * numbers, row by row in the smallest type that holds them, so that a table of integers is read once.
 */
final class CsvTypes implements CsvTokenizer.Sink {

    /** What a column holds; each kind can hold those before it. */
    enum Column {
        WHOLE,
        REAL,
        BOOL,
        TEXT
    }

    private static final Set<String> MISSING = Set.of(
            "",
            "#N/A",
            "#N/A N/A",
            "#NA",
            "-1.#IND",
            "-1.#QNAN",
            "-NaN",
            "-nan",
            "1.#IND",
            "1.#QNAN",
            "<NA>",
            "N/A",
            "NA",
            "NULL",
            "NaN",
            "n/a",
            "nan",
            "null");

    private final int skip;
    private final boolean hasHeader;
    private final long limit;
    private final List<String> header = new ArrayList<>();
    private Column[] columns = {};
    private boolean[] missing = {};
    private int column;
    private long line;
    private long rows;
    private int width = -1;
    private @Nullable IntegerBlock block = new IntegerBlock();

    /**
     * @param skip rows to leave out at the start
     * @param hasHeader whether the next row holds the columns' names
     * @param limit rows to read at most
     */
    CsvTypes(int skip, boolean hasHeader, long limit) {
        this.skip = skip;
        this.hasHeader = hasHeader;
        this.limit = limit;
    }

    List<String> header() {
        return header;
    }

    int width() {
        return Math.max(width, 0);
    }

    long rows() {
        return rows;
    }

    Column type(int index) {
        return columns[index];
    }

    boolean hasMissing(int index) {
        return missing[index];
    }

    /** All numbers as one array, if all fields were integers; else null. */
    @Nullable
    NdArray integers() {
        return block == null || rows == 0 ? null : block.array(rows, width);
    }

    @Override
    public void field(byte[] b, int start, int end, boolean quoted) {
        if (line < skip || rows >= limit) {
            return;
        }
        if (hasHeader && line == skip) {
            header.add(new String(b, start, end - start, StandardCharsets.UTF_8));
            return;
        }
        if (column >= columns.length) {
            grow();
        }
        IntegerBlock numbers = block;
        if (numbers != null && !quoted && numbers.add(b, start, end)) {
            column++;
            return;
        }
        classify(b, start, end, quoted);
        column++;
    }

    private void grow() {
        if (width >= 0) {
            return;
        }
        columns = Arrays.copyOf(columns, column + 1);
        missing = Arrays.copyOf(missing, column + 1);
        columns[column] = Column.WHOLE;
    }

    private void classify(byte[] b, int start, int end, boolean quoted) {
        if (block != null) {
            block = null;
            touched = Arrays.copyOf(touched, columns.length);
            Arrays.fill(touched, 0, Math.min(column, columns.length), true);
        }
        if (column >= columns.length) {
            return;
        }
        touched = touched.length < columns.length ? Arrays.copyOf(touched, columns.length) : touched;
        if (isMissing(b, start, end)) {
            missing[column] = true;
            return;
        }
        Column own = columns[column];
        Column found = kind(b, start, end);
        // Bools beside numbers can only be kept as text.
        boolean mixed = (own == Column.BOOL) != (found == Column.BOOL) && seen(own, column);
        columns[column] = mixed ? Column.TEXT : found.compareTo(own) > 0 ? found : own;
        touched[column] = true;
    }

    private boolean[] touched = {};

    private boolean seen(Column own, int index) {
        // Until something was read, WHOLE is but a start. Earlier rows were integers if the block had taken them.
        return touched[index] || rowsBeforeClassifying > 0 || own != Column.WHOLE;
    }

    private long rowsBeforeClassifying;

    @Override
    public void endRow() {
        if (line < skip || (hasHeader && line == skip)) {
            line++;
            return;
        }
        line++;
        if (rows >= limit) {
            return;
        }
        if (width < 0) {
            width = columns.length;
            touched = Arrays.copyOf(touched, width);
        } else if (column > width) {
            throw new ArrayException(
                    ArrayException.Kind.PARSER,
                    "Error tokenizing data. C error: Expected " + Math.max(width, header.size()) + " fields in line "
                            + line + ", saw " + column + "\n");
        }
        if (column < width) {
            block = null;
            Arrays.fill(missing, column, width, true);
        }
        rows++;
        if (block != null) {
            rowsBeforeClassifying = rows;
        }
        column = 0;
    }

    /** As long as there are but integers, and the first row has told how many. */
    @Override
    public int row(byte[] b, int start, int end, byte separator) {
        if (block == null || width <= 0 || rows >= limit) {
            return -1;
        }
        int next = block.addRow(b, start, end, separator, width);
        if (next >= 0) {
            line++;
            rows++;
            rowsBeforeClassifying = rows;
        }
        return next;
    }

    static boolean isMissing(byte[] b, int start, int end) {
        if (end - start > 8) {
            return false;
        }
        return start == end
                || (!isDigit(b[start]) || b[start] == '1')
                        && MISSING.contains(new String(b, start, end - start, StandardCharsets.ISO_8859_1));
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    static Column kind(byte[] b, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && b[start] == ' ') {
            start++;
        }
        while (end > start && b[end - 1] == ' ') {
            end--;
        }
        if (start == end) {
            return Column.TEXT;
        }
        int digits = b[start] == '-' || b[start] == '+' ? start + 1 : start;
        int i = digits;
        while (i < end && isDigit(b[i])) {
            i++;
        }
        if (i == end && i > digits) {
            // pandas keeps the text of an integer that no machine type holds
            return end - digits < 19 ? Column.WHOLE : Column.TEXT;
        }
        if (isReal(b, digits, end)) {
            return Column.REAL;
        }
        String word = new String(b, start, end - start, StandardCharsets.ISO_8859_1);
        return switch (word) {
            case "True", "False", "TRUE", "FALSE", "true", "false" -> Column.BOOL;
            case "inf", "-inf", "Inf", "-Inf", "Infinity", "-Infinity" -> Column.REAL;
            default -> Column.TEXT;
        };
    }

    private static boolean isReal(byte[] b, int start, int end) {
        int i = start;
        int digits = 0;
        while (i < end && (isDigit(b[i]) || b[i] == '.')) {
            digits += b[i] == '.' ? 0 : 1;
            i++;
        }
        if (digits == 0) {
            return false;
        }
        if (i < end && (b[i] == 'e' || b[i] == 'E')) {
            i++;
            if (i < end && (b[i] == '-' || b[i] == '+')) {
                i++;
            }
            int exponent = i;
            while (i < end && isDigit(b[i])) {
                i++;
            }
            if (i == exponent) {
                return false;
            }
        }
        return i == end;
    }
}
