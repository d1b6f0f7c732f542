package org.ganbook.worker.array;

import java.util.ArrayList;
import java.util.List;

/** Integers as they come, kept in the smallest type that holds all of them: pixels take a byte each. */
final class IntegerBlock {

    private static final int PART = 1 << 17;

    private final List<NdArray> parts = new ArrayList<>();
    private final long[] buffer = new long[PART];
    private int filled;
    private DType type = DType.UINT8;

    /** Adds the integer that the bytes spell. Returns false, having added nothing, where they spell none. */
    boolean add(byte[] b, int start, int end) {
        int at = start;
        boolean negative = false;
        if (at < end && b[at] == '-') {
            negative = true;
            at++;
        }
        if (at == end || end - at > 18) {
            return false;
        }
        long value = 0;
        for (; at < end; at++) {
            int digit = b[at] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = value * 10 + digit;
        }
        buffer[filled++] = negative ? -value : value;
        if (filled == PART) {
            flush();
        }
        return true;
    }

    /**
     * Adds a row of integers without signs, in one pass over its bytes: so are the images' tables written, and most of
     * the time for reading them goes here.
     *
     * @param width how many fields the row must have
     * @return where the next row starts; -1, having added nothing, for any other row
     */
    int addRow(byte[] b, int start, int end, byte separator, int width) {
        if (filled + width > PART) {
            flush();
        }
        if (width > PART) {
            return -1;
        }
        int to = filled;
        int last = filled + width - 1;
        int value = 0;
        int digits = 0;
        for (int at = start; at < end; at++) {
            byte c = b[at];
            int digit = c - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
                digits++;
            } else if (digits == 0 || digits > 9) {
                return -1;
            } else if (c == separator && to < last) {
                buffer[to++] = value;
                value = 0;
                digits = 0;
            } else if (c == '\n' && to == last) {
                buffer[to] = value;
                filled = to + 1;
                if (filled == PART) {
                    flush();
                }
                return at + 1;
            } else if (c != '\r' || at + 1 == end || b[at + 1] != '\n') {
                return -1;
            }
        }
        return -1;
    }

    private void flush() {
        if (filled == 0) {
            return;
        }
        long low = 0;
        long high = 0;
        for (int i = 0; i < filled; i++) {
            low = Math.min(low, buffer[i]);
            high = Math.max(high, buffer[i]);
        }
        DType needed = low >= 0 && high < 1 << 8
                ? DType.UINT8
                : low >= Short.MIN_VALUE && high <= Short.MAX_VALUE
                        ? DType.INT16
                        : low >= Integer.MIN_VALUE && high <= Integer.MAX_VALUE ? DType.INT32 : DType.INT64;
        NdArray part = NdArray.allocate(needed, filled);
        new Cursor(part).write(buffer, filled);
        parts.add(part);
        type = DType.promote(type, needed);
        filled = 0;
    }

    /** All of them in rows. */
    NdArray array(long rows, long columns) {
        flush();
        NdArray all = Layout.concatenate(parts.toArray(NdArray[]::new), 0, type);
        parts.clear();
        return Layout.reshape(all, new long[] {rows, columns});
    }
}
