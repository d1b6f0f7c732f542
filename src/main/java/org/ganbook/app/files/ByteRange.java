package org.ganbook.app.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file.
 *
 * @param first the number of its first byte, from 0
 * @param length how many bytes it has; 0 when there are none in the file where it is said to be
 */
record ByteRange(long first, long length) {

    private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /**
     * Reads a {@code Range} header (RFC 9110, 14.2). Empty for all that may be answered with the whole file: no header,
     * other units, several ranges.
     *
     * @param size of the file
     */
    static Optional<ByteRange> parse(@Nullable String header, long size) {
        Matcher single = SINGLE.matcher(header == null ? "" : header);
        if (!single.matches() || (single.group(1).isEmpty() && single.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (single.group(1).isEmpty()) {
            long length = Math.min(size, Long.parseLong(single.group(2)));
            return Optional.of(new ByteRange(size - length, length));
        }
        long first = Long.parseLong(single.group(1));
        long last = single.group(2).isEmpty() ? size - 1 : Long.parseLong(single.group(2));
        if (last < first && !single.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.max(0, Math.min(last, size - 1) - first + 1)));
    }
}
