package org.ganbook.worker.array;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks an array's elements in C order and moves them between the array and buffers of Java. Axes that lie side by
 * side in memory are joined first, so that a contiguous array is one run whatever its shape.
 */
final class Cursor {

    private final @Nullable MemorySegment memory;
    private final DType dtype;
    private final double real;
    private final long whole;
    private final long[] lengths;
    private final long[] strides;
    private final long[] counters;
    private final long innerLength;
    private final long innerStride;
    private long rowStart;
    private long inRow;

    private static final long[] NONE = {};

    Cursor(NdArray array) {
        this(array, array.shape(), array.strides());
    }

    /** Answers one number for ever. */
    Cursor(double real, long whole) {
        this.memory = null;
        this.dtype = DType.FLOAT64;
        this.real = real;
        this.whole = whole;
        this.lengths = NONE;
        this.strides = NONE;
        this.counters = NONE;
        this.innerLength = Long.MAX_VALUE;
        this.innerStride = 0;
    }

    /** Walks the array as if it had this shape; a stride of 0 repeats an element. */
    Cursor(NdArray array, long[] shape, long[] byteStrides) {
        real = 0;
        whole = 0;
        memory = array.memory();
        dtype = array.dtype();
        rowStart = array.offset();
        long[] joinedLengths = new long[shape.length];
        long[] joinedStrides = new long[shape.length];
        int rank = 0;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] == 1) {
                continue;
            }
            if (rank > 0 && joinedStrides[rank - 1] == byteStrides[i] * shape[i]) {
                joinedLengths[rank - 1] *= shape[i];
                joinedStrides[rank - 1] = byteStrides[i];
            } else {
                joinedLengths[rank] = shape[i];
                joinedStrides[rank] = byteStrides[i];
                rank++;
            }
        }
        int outer = Math.max(rank - 1, 0);
        innerLength = rank == 0 ? 1 : joinedLengths[rank - 1];
        innerStride = rank == 0 ? 0 : joinedStrides[rank - 1];
        lengths = Arrays.copyOf(joinedLengths, outer);
        strides = Arrays.copyOf(joinedStrides, outer);
        counters = new long[outer];
    }

    /** Reads the next n elements as numbers that a type holds: a float64 beside float32s is rounded first. */
    void read(double[] into, int n, DType loop) {
        read(into, n);
        boolean exact = memory != null && (dtype.itemSize() < loop.itemSize() || dtype == loop);
        if (loop == DType.FLOAT64 || exact) {
            return;
        }
        for (int i = 0; i < n; i++) {
            into[i] = loop == DType.FLOAT32
                    ? (float) into[i]
                    : Float.float16ToFloat(Float.floatToFloat16((float) into[i]));
        }
    }

    /** Reads the next n elements. */
    void read(double[] into, int n) {
        if (memory == null) {
            Arrays.fill(into, 0, n, real);
            return;
        }
        for (int done = 0; done < n; ) {
            int run = (int) Math.min(innerLength - inRow, n - done);
            Transfer.load(memory, dtype, rowStart + inRow * innerStride, innerStride, into, done, run);
            done += run;
            advance(run);
        }
    }

    /** Reads the next n elements; fractions are cut off. */
    void read(long[] into, int n) {
        if (memory == null) {
            Arrays.fill(into, 0, n, whole);
            return;
        }
        for (int done = 0; done < n; ) {
            int run = (int) Math.min(innerLength - inRow, n - done);
            Transfer.load(memory, dtype, rowStart + inRow * innerStride, innerStride, into, done, run);
            done += run;
            advance(run);
        }
    }

    /** Writes the next n elements. */
    void write(double[] from, int n) {
        Objects.requireNonNull(memory);
        for (int done = 0; done < n; ) {
            int run = (int) Math.min(innerLength - inRow, n - done);
            Transfer.store(memory, dtype, rowStart + inRow * innerStride, innerStride, from, done, run);
            done += run;
            advance(run);
        }
    }

    /** Writes the next n elements; what does not fit keeps its low bits. */
    void write(long[] from, int n) {
        Objects.requireNonNull(memory);
        for (int done = 0; done < n; ) {
            int run = (int) Math.min(innerLength - inRow, n - done);
            Transfer.store(memory, dtype, rowStart + inRow * innerStride, innerStride, from, done, run);
            done += run;
            advance(run);
        }
    }

    private void advance(int run) {
        inRow += run;
        if (inRow < innerLength) {
            return;
        }
        inRow = 0;
        for (int axis = counters.length - 1; axis >= 0; axis--) {
            counters[axis]++;
            rowStart += strides[axis];
            if (counters[axis] < lengths[axis]) {
                return;
            }
            rowStart -= counters[axis] * strides[axis];
            counters[axis] = 0;
        }
    }
}
