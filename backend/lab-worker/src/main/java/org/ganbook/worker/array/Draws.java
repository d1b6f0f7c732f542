package org.ganbook.worker.array;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/** Arrays of random numbers, whichever generator they come from. */
final class Draws {

    private Draws() {}

    static NdArray reals(DoubleSupplier next, long[] shape) {
        NdArray out = NdArray.allocate(DType.FLOAT64, shape);
        long size = out.size();
        for (long i = 0; i < size; i++) {
            out.memory().set(DType.DOUBLE, i * 8, next.getAsDouble());
        }
        return out;
    }

    static NdArray wholes(LongSupplier next, long[] shape) {
        NdArray out = NdArray.allocate(DType.INT64, shape);
        long size = out.size();
        for (long i = 0; i < size; i++) {
            out.memory().set(DType.LONG, i * 8, next.getAsLong());
        }
        return out;
    }

    /**
     * Uniform in low … low + most, where a number of 32 bits gives several draws; what is left of the last one is lost.
     *
     * @param most less than 2 to the power of the bits
     * @param masked whether what is too large is drawn again, as the older generator does, or numbers are scaled (Lemire)
     */
    static NdArray narrow(IntSupplier next, long low, int most, int bits, boolean masked, long[] shape) {
        IntSupplier parts = parts(next, bits);
        if (most == 0) {
            return wholes(() -> low, shape);
        }
        if (masked) {
            int mask = -1 >>> Integer.numberOfLeadingZeros(most);
            return wholes(
                    () -> {
                        int value = parts.getAsInt() & mask;
                        while (value > most) {
                            value = parts.getAsInt() & mask;
                        }
                        return low + value;
                    },
                    shape);
        }
        int count = most + 1;
        int full = (1 << bits) - 1;
        int threshold = (full - most) % count;
        return wholes(
                () -> {
                    long product = (long) parts.getAsInt() * count;
                    while ((product & full) < threshold) {
                        product = (long) parts.getAsInt() * count;
                    }
                    return low + (product >>> bits);
                },
                shape);
    }

    private static IntSupplier parts(IntSupplier next, int bits) {
        int full = (1 << bits) - 1;
        return new IntSupplier() {
            private int left;
            private int number;

            @Override
            public int getAsInt() {
                if (left == 0) {
                    number = next.getAsInt();
                    left = Integer.SIZE / bits;
                } else {
                    number >>>= bits;
                }
                left--;
                return number & full;
            }
        };
    }

    /**
     * 0 … n-1, of which the places from the first on are shuffled.
     *
     * @param upTo a number of 0 … the one given
     */
    static NdArray order(long n, long first, LongUnaryOperator upTo) {
        long[] order = new long[Math.toIntExact(n)];
        Arrays.setAll(order, i -> i);
        shuffle(order, first, upTo);
        return NdArray.of(order);
    }

    static void shuffle(long[] values, long first, LongUnaryOperator upTo) {
        for (int i = values.length - 1; i >= first; i--) {
            int j = (int) upTo.applyAsLong(i);
            long other = values[j];
            values[j] = values[i];
            values[i] = other;
        }
    }
}
