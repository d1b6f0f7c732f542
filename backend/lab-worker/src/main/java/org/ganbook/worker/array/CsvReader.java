package org.ganbook.worker.array;

import java.util.Arrays;
import java.util.Collections;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of text for {@code pandas.read_csv}. Python feeds the file's bytes in pieces; if
 * after that {@link #needsSecondReading}, it feeds them once more.
 */
public final class CsvReader {

    private final HostCalls calls;
    private final String separator;
    private final String comment;
    private final int skip;
    private final boolean hasHeader;
    private final CsvTypes types;
    private CsvTokenizer tokenizer;
    private @Nullable CsvColumns columns;
    private @Nullable NdArray integers;

    CsvReader(HostCalls calls, String separator, String comment, int skip, boolean hasHeader, long limit) {
        this.calls = calls;
        this.separator = separator;
        this.comment = comment;
        this.skip = skip;
        this.hasHeader = hasHeader;
        this.types = new CsvTypes(skip, hasHeader, limit);
        this.tokenizer = new CsvTokenizer(types, separator, comment);
    }

    @HostAccess.Export
    public void feed(Value bytes) {
        calls.run(() -> {
            byte[] piece = new byte[Math.toIntExact(bytes.getBufferSize())];
            bytes.readBuffer(0, piece, 0, piece.length);
            tokenizer.feed(piece);
        });
    }

    /** Ends a reading. Returns whether the file has to be fed again. */
    @HostAccess.Export
    public boolean needsSecondReading() {
        return calls.call(() -> {
            tokenizer.finish();
            if (columns != null) {
                return false;
            }
            integers = types.integers();
            if (integers != null) {
                return false;
            }
            columns = new CsvColumns(types, skip + (hasHeader ? 1L : 0L));
            tokenizer = new CsvTokenizer(columns, separator, comment);
            return true;
        });
    }

    /** The whole table in one array, where all of it is integers; else null. */
    @HostAccess.Export
    public @Nullable NdArray integers() {
        return integers;
    }

    @HostAccess.Export
    public ProxyArray header() {
        return ProxyArray.fromList(Arrays.asList(types.header().toArray()));
    }

    @HostAccess.Export
    public int width() {
        return types.width();
    }

    @HostAccess.Export
    public long rows() {
        return types.rows();
    }

    /** A column's numbers, or null where it holds text. */
    @HostAccess.Export
    public @Nullable NdArray numbers(int index) {
        return columns == null ? null : columns.numbers(index);
    }

    /** A column's texts, null for what is missing. */
    @HostAccess.Export
    public ProxyArray texts(int index) {
        return columns == null
                ? ProxyArray.fromArray()
                : ProxyArray.fromList(Collections.unmodifiableList(Arrays.asList(columns.texts(index))));
    }
}
