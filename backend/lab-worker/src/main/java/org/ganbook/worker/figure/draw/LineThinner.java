package org.ganbook.worker.figure.draw;

import java.util.Arrays;

/**
 * Leaves out points of a long line that can't be seen: of all that fall into one column of pixels the first, the
 * lowest, the highest and the last remain, in their order.
 */
final class LineThinner {

    /** Columns per pixel: finer than what a sharp screen shows. */
    private static final double COLUMNS = 2;

    private LineThinner() {}

    /** The indices of the points to draw; pixels, NaN where the line is interrupted. */
    static int[] keep(double[] x, double[] y, double width) {
        int[] kept = new int[Math.min(x.length, (int) (4 * COLUMNS * (width + 4)) + 16)];
        int count = 0;
        int i = 0;
        while (i < x.length) {
            int end = column(x, y, i);
            if (count + 4 >= kept.length) {
                kept = Arrays.copyOf(kept, Math.max(kept.length * 2, count + 8));
            }
            count = extremes(y, i, end, kept, count);
            i = end;
        }
        return Arrays.copyOf(kept, count);
    }

    /** The end of the run of points that begins at {@code start} and stays in one column of pixels. */
    private static int column(double[] x, double[] y, int start) {
        int end = start + 1;
        if (gap(x, y, start)) {
            while (end < x.length && gap(x, y, end)) {
                end++;
            }
            return end;
        }
        double column = Math.floor(x[start] * COLUMNS);
        while (end < x.length && !gap(x, y, end) && Math.floor(x[end] * COLUMNS) == column) {
            end++;
        }
        return end;
    }

    private static boolean gap(double[] x, double[] y, int i) {
        return Double.isNaN(x[i]) || Double.isNaN(y[i]);
    }

    private static int extremes(double[] y, int start, int end, int[] kept, int from) {
        int low = start;
        int high = start;
        for (int i = start; i < end; i++) {
            if (y[i] < y[low]) {
                low = i;
            }
            if (y[i] > y[high]) {
                high = i;
            }
        }
        int count = from;
        kept[count++] = start;
        for (int candidate : new int[] {Math.min(low, high), Math.max(low, high), end - 1}) {
            if (candidate > kept[count - 1]) {
                kept[count++] = candidate;
            }
        }
        return count;
    }
}
