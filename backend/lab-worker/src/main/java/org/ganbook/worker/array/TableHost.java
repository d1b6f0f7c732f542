package org.ganbook.worker.array;

import org.graalvm.polyglot.HostAccess;

/** Tables, for pandas. */
public final class TableHost {

    private final HostCalls calls;

    TableHost(HostCalls calls) {
        this.calls = calls;
    }

    /**
     * Starts reading a table of text.
     *
     * @param separator one character, or {@code "\\s+"}
     * @param comment a character that starts a comment, or an empty text
     * @param limit rows to read at most
     */
    @HostAccess.Export
    public CsvReader csv(String separator, String comment, int skip, boolean hasHeader, long limit) {
        return calls.call(() -> new CsvReader(calls, separator, comment, skip, hasHeader, limit));
    }

    /** A part of a row as a vector of its own in another type: what a training loop reads of a frame in each step. */
    @HostAccess.Export
    public NdArray rowPart(NdArray block, long row, long start, long stop, int type) {
        return calls.call(() -> {
            NdArray line = block.row(row);
            if (start < 0 || stop > line.length(0) || start > stop) {
                throw ArrayException.index("single positional indexer is out-of-bounds");
            }
            long[] shape = {stop - start};
            NdArray part = line.view(shape, line.strides(), line.offset() + start * line.stride(0));
            return part.astype(DType.values()[type]);
        });
    }
}
