package org.ganbook.worker.tensor;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a float32 tensor that libtorch has not been given yet. Most of what a training step makes is never looked
 * at: it is cheaper to keep what it follows from. Immutable.
 */
sealed interface Deferred {

    long[] shape();

    /** Writes all elements in C order. */
    void write(MemorySegment target);

    /** The sum as something deferred again, null where the two had better be written. */
    @Nullable
    Deferred plus(Deferred other);

    /** Adds the elements times a factor to others. */
    void addTo(MemorySegment target, float factor);

    /** Known one by one. */
    record Values(float[] values, long[] shape) implements Deferred {

        @Override
        public void write(MemorySegment target) {
            MemorySegment.copy(MemorySegment.ofArray(values), 0, target, 0, 4L * values.length);
        }

        @Override
        public @Nullable Deferred plus(Deferred other) {
            return other instanceof Values(float[] others, long[] ignored)
                    ? new Values(sum(values, others), shape)
                    : null;
        }

        @Override
        public void addTo(MemorySegment target, float factor) {
            Blas.axpy(values.length, factor, MemorySegment.ofArray(values), target);
        }

        static float[] sum(float[] a, float[] b) {
            float[] sum = new float[a.length];
            for (int i = 0; i < a.length; i++) {
                sum[i] = a[i] + b[i];
            }
            return sum;
        }
    }

    /**
     * The sum of products of columns and rows, as the gradient of a linear layer's weights is.
     *
     * @param left {@code count} times as many numbers as the matrix has rows
     * @param right {@code count} times as many numbers as the matrix has columns
     */
    record Products(int count, float[] left, float[] right, long[] shape) implements Deferred {

        /** From here on the matrix itself is not larger, or not slower to have. */
        private static final int MOST = 16;

        @Override
        public void write(MemorySegment target) {
            multiply(target, 1, 0);
        }

        @Override
        public void addTo(MemorySegment target, float factor) {
            multiply(target, factor, 1);
        }

        private void multiply(MemorySegment target, float factor, float kept) {
            Blas.gemm(
                    false,
                    true,
                    right.length / count,
                    left.length / count,
                    count,
                    factor,
                    MemorySegment.ofArray(right),
                    MemorySegment.ofArray(left),
                    kept,
                    target);
        }

        @Override
        public @Nullable Deferred plus(Deferred other) {
            return other instanceof Products(int others, float[] lefts, float[] rights, long[] ignored)
                            && count + others <= MOST
                    ? new Products(count + others, joined(left, lefts), joined(right, rights), shape)
                    : null;
        }

        private static float[] joined(float[] a, float[] b) {
            float[] joined = java.util.Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, joined, a.length, b.length);
            return joined;
        }
    }
}
