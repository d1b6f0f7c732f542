package org.ganbook.worker.array;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The generator behind numpy's {@code default_rng}: PCG XSL RR 128/64 (O'Neill, "PCG: A Family of Simple Fast
 * Space-Efficient Statistically Good Algorithms for Random Number Generation", 2014), and what numpy makes of its
 * numbers.
 */
final class Pcg64 {

    private static final long MULTIPLIER_HIGH = 0x2360ED051FC65DA4L;
    private static final long MULTIPLIER_LOW = 0x4385DF649FCCF645L;
    private static final double TO_UNIT = 0x1.0p-53;

    private long high;
    private long low;
    private long stepHigh;
    private long stepLow;
    private boolean halfLeft;
    private int half;

    /** The state and the stream, as numpy's SeedSequence gives them. */
    void seed(long stateHigh, long stateLow, long streamHigh, long streamLow) {
        stepHigh = streamHigh << 1 | streamLow >>> 63;
        stepLow = streamLow << 1 | 1;
        high = 0;
        low = 0;
        step();
        add(stateHigh, stateLow);
        step();
        halfLeft = false;
    }

    /** The whole state, for {@link #restore}. */
    long[] save() {
        return new long[] {high, low, stepHigh, stepLow, halfLeft ? 1 : 0, half};
    }

    void restore(long[] saved) {
        if (saved.length != 6) {
            throw ArrayException.value("this is not a state of PCG64");
        }
        high = saved[0];
        low = saved[1];
        stepHigh = saved[2];
        stepLow = saved[3];
        halfLeft = saved[4] != 0;
        half = (int) saved[5];
    }

    private void step() {
        long product = low * MULTIPLIER_LOW;
        high = Math.unsignedMultiplyHigh(low, MULTIPLIER_LOW) + high * MULTIPLIER_LOW + low * MULTIPLIER_HIGH;
        low = product;
        add(stepHigh, stepLow);
    }

    private void add(long moreHigh, long moreLow) {
        long sum = low + moreLow;
        high += moreHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
    }

    long nextLong() {
        step();
        return Long.rotateRight(high ^ low, (int) (high >>> 58));
    }

    /** Half of a number; the other half comes next. */
    int nextInt() {
        if (halfLeft) {
            halfLeft = false;
            return half;
        }
        long both = nextLong();
        halfLeft = true;
        half = (int) (both >>> 32);
        return (int) both;
    }

    double nextDouble() {
        return (nextLong() >>> 11) * TO_UNIT;
    }

    float nextFloat() {
        return (nextInt() >>> 8) * 0x1.0p-24F;
    }

    /** Uniform in 0 … most, which counts as unsigned (Lemire, "Fast Random Integer Generation in an Interval"). */
    long nextBounded(long most) {
        if (most == 0) {
            return 0;
        }
        if (most == -1) {
            return nextLong();
        }
        if (most >>> 32 != 0) {
            return nextBoundedLong(most);
        }
        if (most == 0xFFFFFFFFL) {
            return Integer.toUnsignedLong(nextInt());
        }
        long count = most + 1;
        long product = Integer.toUnsignedLong(nextInt()) * count;
        long rest = product & 0xFFFFFFFFL;
        if (rest < count) {
            long threshold = (0xFFFFFFFFL - most) % count;
            while (rest < threshold) {
                product = Integer.toUnsignedLong(nextInt()) * count;
                rest = product & 0xFFFFFFFFL;
            }
        }
        return product >>> 32;
    }

    /** Uniform in 0 … most, as numpy draws it for a shuffle: what is too large is drawn again. */
    long nextMasked(long most) {
        if (most == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(most);
        boolean small = most >>> 32 == 0;
        while (true) {
            long value = (small ? Integer.toUnsignedLong(nextInt()) : nextLong()) & mask;
            if (Long.compareUnsigned(value, most) <= 0) {
                return value;
            }
        }
    }

    private long nextBoundedLong(long most) {
        long count = most + 1;
        long number = nextLong();
        long rest = number * count;
        if (Long.compareUnsigned(rest, count) < 0) {
            long threshold = Long.remainderUnsigned(-1 - most, count);
            while (Long.compareUnsigned(rest, threshold) < 0) {
                number = nextLong();
                rest = number * count;
            }
        }
        return Math.unsignedMultiplyHigh(number, count);
    }

    /** Normally distributed, by layers of equal area (Marsaglia and Tsang, "The Ziggurat Method", 2000). */
    double nextGauss() {
        while (true) {
            long bits = nextLong();
            int layer = (int) (bits & 0xFF);
            long inside = bits >>> 9 & 0xFFFFFFFFFFFFFL;
            double x = inside * Layers.WIDTHS[layer];
            double value = (bits >>> 8 & 1) == 1 ? -x : x;
            if (inside < Layers.CERTAIN[layer]) {
                return value;
            }
            if (layer == 0) {
                return tail((inside >>> 8 & 1) == 1);
            }
            double share = nextDouble();
            if ((Layers.HEIGHTS[layer - 1] - Layers.HEIGHTS[layer]) * share + Layers.HEIGHTS[layer]
                    < Math.exp(-0.5 * x * x)) {
                return value;
            }
        }
    }

    private double tail(boolean negative) {
        while (true) {
            double x = -Math.log1p(-nextDouble()) / Layers.LAST;
            double y = -Math.log1p(-nextDouble());
            if (y + y > x * x) {
                return negative ? -(Layers.LAST + x) : Layers.LAST + x;
            }
        }
    }

    /** Exponentially distributed with the mean 1, by layers as well. */
    double nextExponential() {
        while (true) {
            long bits = nextLong() >>> 3;
            int layer = (int) (bits & 0xFF);
            long inside = bits >>> 8;
            double x = inside * Slopes.WIDTHS[layer];
            if (inside < Slopes.CERTAIN[layer]) {
                return x;
            }
            if (layer == 0) {
                return Slopes.LAST - Math.log1p(-nextDouble());
            }
            double share = nextDouble();
            if ((Slopes.HEIGHTS[layer - 1] - Slopes.HEIGHTS[layer]) * share + Slopes.HEIGHTS[layer] < Math.exp(-x)) {
                return x;
            }
        }
    }

    /** The layers below the exponential curve; 53 bits say where in a layer. */
    private static final class Slopes {
        private static final double LAST = 7.69711747013104972;
        private static final double[] WIDTHS = widths("exponential-layers.txt");
        private static final double[] HEIGHTS = new double[256];
        private static final long[] CERTAIN = new long[256];

        static {
            HEIGHTS[0] = 1;
            CERTAIN[0] = (long) (LAST / WIDTHS[0]);
            for (int i = 1; i < WIDTHS.length; i++) {
                HEIGHTS[i] = Math.exp(-WIDTHS[i] * 0x1.0p53);
                CERTAIN[i] = i == 1 ? 0 : (long) (WIDTHS[i - 1] / WIDTHS[i] * 0x1.0p53);
            }
        }
    }

    /** The layers below the bell curve; 52 bits say where in a layer. */
    private static final class Layers {
        private static final double LAST = 3.6541528853610087963519472518;
        private static final double[] WIDTHS = widths("normal-layers.txt");
        private static final double[] HEIGHTS = new double[256];
        private static final long[] CERTAIN = new long[256];

        static {
            HEIGHTS[0] = 1;
            CERTAIN[0] = (long) (LAST / WIDTHS[0]);
            for (int i = 1; i < WIDTHS.length; i++) {
                double x = WIDTHS[i] * 0x1.0p52;
                HEIGHTS[i] = Math.exp(-0.5 * x * x);
                CERTAIN[i] = i == 1 ? 0 : (long) (WIDTHS[i - 1] / WIDTHS[i] * 0x1.0p52);
            }
        }
    }

    /**
     * The layers' widths, by what their bits count. They follow from the curve, but only to a few units in the last
     * place; these are what numpy's own answers, divided by the bits behind them, leave possible.
     */
    private static double[] widths(String name) {
        try (InputStream text = Pcg64.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException(name + " is missing beside Pcg64.class");
            }
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
