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

    /**
     * The ranges of points; a point counts when both its numbers are finite.
     *
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    static Points of(NdArray x, NdArray y) {
        double[] xs = x.toDoubles();
        double[] ys = y.toDoubles();
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("as many x as y are needed");
        }
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isFinite(xs[i]) || !Double.isFinite(ys[i])) {
                xs[i] = Double.NaN;
                ys[i] = Double.NaN;
            }
        }
        return new Points(of(xs), of(ys));
    }

    /** The ranges of points. */
    public record Points(
            @HostAccess.Export Extent x, @HostAccess.Export Extent y) {}

    static Extent of(NdArray values) {
        return of(values.toDoubles());
    }

    private static Extent of(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double positive = Double.POSITIVE_INFINITY;
        for (double value : values) {
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
