package org.ganbook.worker.figure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts values in bins. */
final class Histogram {

    private Histogram() {}

    /**
     * @param edges increasing; a value on an inner edge belongs to the bin above it
     * @param weights what each value counts, null for 1
     */
    static double[] count(double[] values, double[] edges, double @Nullable [] weights) {
        double[] counts = new double[Math.max(0, edges.length - 1)];
        if (counts.length == 0) {
            return counts;
        }
        double first = edges[0];
        double last = edges[edges.length - 1];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (value >= first && value <= last) {
                counts[bin(edges, value)] += weights == null ? 1 : weights[i % weights.length];
            }
        }
        return counts;
    }

    private static int bin(double[] edges, double value) {
        int at = Arrays.binarySearch(edges, value);
        if (at < 0) {
            at = -at - 2;
        } else {
            // of equal edges the last one counts
            while (at + 1 < edges.length && edges[at + 1] == value) {
                at++;
            }
        }
        return Math.min(at, edges.length - 2);
    }
}
