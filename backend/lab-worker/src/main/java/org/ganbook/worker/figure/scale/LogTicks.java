package org.ganbook.worker.figure.scale;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Powers of the base for a logarithmic axis, and the small ticks between them. */
public final class LogTicks {

    private LogTicks() {}

    /** The powers, some of them outside the range; at most about {@code most} inside. */
    public static double[] major(double from, double to, double base, int most) {
        double low = Math.log(Math.min(from, to)) / Math.log(base);
        double high = Math.log(Math.max(from, to)) / Math.log(base);
        long decades = (long) (Math.floor(high) - Math.ceil(low));
        long stride = stride(decades, most);
        return DoubleStream.iterate(Math.floor(low) - stride, p -> p < Math.ceil(high) + 2 * stride, p -> p + stride)
                .limit(1000)
                .map(power -> Math.pow(base, power))
                .toArray();
    }

    /** The multiples of the powers between two of them; none where the axis spans too many decades. */
    public static double[] minor(double from, double to, double base, int most) {
        double low = Math.log(Math.min(from, to)) / Math.log(base);
        double high = Math.log(Math.max(from, to)) / Math.log(base);
        long decades = (long) (Math.floor(high) - Math.ceil(low));
        if (decades > 10 || base < 3 || stride(decades, most) > 1) {
            return new double[0];
        }
        double[] powers = DoubleStream.iterate(Math.floor(low) - 1, p -> p <= Math.ceil(high), p -> p + 1)
                .limit(100)
                .toArray();
        return DoubleStream.of(powers)
                .flatMap(power -> IntStream.range(2, (int) Math.ceil(base))
                        .mapToDouble(multiple -> multiple * Math.pow(base, power)))
                .filter(new Range(from, to)::contains)
                .toArray();
    }

    private static long stride(long decades, int most) {
        long stride = (decades + 1) / most + 1;
        return stride >= decades ? Math.max(1, decades - 1) : stride;
    }
}
