package org.ganbook.worker.figure;

import org.ganbook.worker.array.NdArray;
import org.graalvm.polyglot.HostAccess;

/**
 * The range of some values; NaN and infinities do not count.
 *
 * @param low infinity when there is no finite value, and {@code high} minus infinity
 * @param positive the smallest that is greater than 0, or infinity
 */
public record Extent(
        @HostAccess.Export double low,
        @HostAccess.Export double high,
        @HostAccess.Export double positive) {

    static Extent of(NdArray values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double positive = Double.POSITIVE_INFINITY;
        for (double value : values.toDoubles()) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
                if (value > 0 && value < positive) {
                    positive = value;
                }
            }
        }
        return new Extent(low, high, positive);
    }
}
