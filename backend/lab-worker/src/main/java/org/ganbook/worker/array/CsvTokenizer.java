package org.ganbook.worker.array;

import java.util.Arrays;

/**
 * Cuts the bytes of a table of text into fields and rows, in whatever pieces the bytes come. Quoted fields may hold
 * separators and line ends; empty lines are skipped.
 */
final class CsvTokenizer {

    /** Receives the fields, row by row. */
    interface Sink {
        /** @param bytes the field without its quotes, from start to end */
        void field(byte[] bytes, int start, int end, boolean quoted);

        void endRow();

        /**
         * May take a whole row at once.
         *
         * @return where the next row starts, -1 if the row is to be cut into fields
         */
        default int row(byte[] bytes, int start, int end, byte separator) {
            return -1;
        }
    }

    private final Sink sink;
    private final byte separator;
    private final boolean whitespace;
    private final byte comment;
    /** Whether a row is no more than fields between separators. */
    private final boolean plain;

    private byte[] rest = {};

    /**
     * @param separator one character, or {@code "\\s+"} for any run of blanks
     * @param comment the character after which the rest of a line is ignored, or an empty text
     */
    CsvTokenizer(Sink sink, String separator, String comment) {
        this.sink = sink;
        this.whitespace = separator.equals("\\s+");
        if (!whitespace && separator.length() != 1) {
            throw ArrayException.value("sep must be one character or '\\s+', not '" + separator + "'");
        }
        this.separator = (byte) (whitespace ? ' ' : separator.charAt(0));
        this.comment = (byte) (comment.isEmpty() ? 0 : comment.charAt(0));
        this.plain = !whitespace && comment.isEmpty();
    }

    /** Takes the next bytes of the file; an unfinished row waits for more. */
    void feed(byte[] bytes) {
        byte[] all = bytes;
        if (rest.length > 0) {
            all = Arrays.copyOf(rest, rest.length + bytes.length);
            System.arraycopy(bytes, 0, all, rest.length, bytes.length);
        }
        int done = rows(all, all.length, false);
        rest = Arrays.copyOfRange(all, done, all.length);
    }

    /** Takes what is left as the last row. */
    void finish() {
        if (rest.length > 0) {
            rows(rest, rest.length, true);
            rest = new byte[0];
        }
    }

    /** Reads whole rows; returns where the first unfinished one starts. */
    private int rows(byte[] b, int n, boolean last) {
        int at = 0;
        while (at < n) {
            int next = plain ? sink.row(b, at, n, separator) : -1;
            if (next >= 0) {
                at = next;
                continue;
            }
            int end = lineEnd(b, at, n);
            if (end == n && !last) {
                return at;
            }
            row(b, at, end > at && b[end - 1] == '\r' ? end - 1 : end);
            at = end + 1;
        }
        return n;
    }

    private static int lineEnd(byte[] b, int from, int n) {
        boolean quoted = false;
        for (int i = from; i < n; i++) {
            byte c = b[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                return i;
            }
        }
        return n;
    }

    private void row(byte[] b, int start, int lineEnd) {
        int end = lineEnd;
        if (comment != 0) {
            for (int i = start; i < end; i++) {
                if (b[i] == comment) {
                    end = i;
                }
            }
        }
        int at = start;
        if (whitespace) {
            at = skipBlanks(b, at, end);
        }
        if (at == end) {
            return;
        }
        while (true) {
            if (at < end && b[at] == '"') {
                at = quotedField(b, at, end);
            } else {
                int from = at;
                byte wanted = separator;
                if (whitespace) {
                    while (at < end && b[at] != ' ' && b[at] != '\t') {
                        at++;
                    }
                } else {
                    while (at < end && b[at] != wanted) {
                        at++;
                    }
                }
                sink.field(b, from, at, false);
            }
            if (whitespace) {
                at = skipBlanks(b, at, end);
                if (at == end) {
                    break;
                }
            } else if (at >= end) {
                break;
            } else {
                at++;
            }
        }
        sink.endRow();
    }

    private static int skipBlanks(byte[] b, int from, int end) {
        int at = from;
        while (at < end && (b[at] == ' ' || b[at] == '\t')) {
            at++;
        }
        return at;
    }

    private int quotedField(byte[] b, int from, int end) {
        byte[] field = new byte[end - from];
        int length = 0;
        int at = from + 1;
        while (at < end) {
            if (b[at] == '"') {
                if (at + 1 < end && b[at + 1] == '"') {
                    at++;
                } else {
                    at++;
                    break;
                }
            }
            field[length++] = b[at++];
        }
        while (at < end && b[at] != separator) {
            field[length++] = b[at++];
        }
        sink.field(field, 0, length, true);
        return at;
    }
}
