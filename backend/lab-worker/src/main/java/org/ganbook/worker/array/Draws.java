package org.ganbook.worker.array;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
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
