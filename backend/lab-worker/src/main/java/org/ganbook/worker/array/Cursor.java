package org.ganbook.worker.array;

import java.lang.foreign.MemorySegment;

/**
 * Walks an array's elements in C order and moves them between the array and buffers of Java. Axes that lie side by
 * side in memory are joined first, so that a contiguous array is one run whatever its shape.
 */
final class Cursor {

    private final MemorySegment memory;
    private final DType dtype;
    private final long[] lengths;
    private final long[] strides;
    private final long[] counters;
    private final long innerLength;
    private final long innerStride;
    private long rowStart;
    private long inRow;

    Cursor(NdArray array) {
        this(array, array.shape(), array.strides());
    }

    /** Walks the array as if it had this shape; a stride of 0 repeats an element. */
    Cursor(NdArray array, long[] shape, long[] byteStrides) {
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
        lengths = java.util.Arrays.copyOf(joinedLengths, outer);
        strides = java.util.Arrays.copyOf(joinedStrides, outer);
        counters = new long[outer];
    }

    /** Reads the next n elements. */
    void read(double[] into, int n) {
        for (int done = 0; done < n; ) {
            int run = (int) Math.min(innerLength - inRow, n - done);
            Transfer.load(memory, dtype, rowStart + inRow * innerStride, innerStride, into, done, run);
            done += run;
            advance(run);
        }
    }

    /** Reads the next n elements; fractions are cut off. */
    void read(long[] into, int n) {
        for (int done = 0; done < n; ) {
            int run = (int) Math.min(innerLength - inRow, n - done);
            Transfer.load(memory, dtype, rowStart + inRow * innerStride, innerStride, into, done, run);
            done += run;
            advance(run);
        }
    }

    /** Writes the next n elements. */
    void write(double[] from, int n) {
        for (int done = 0; done < n; ) {
            int run = (int) Math.min(innerLength - inRow, n - done);
            Transfer.store(memory, dtype, rowStart + inRow * innerStride, innerStride, from, done, run);
            done += run;
            advance(run);
        }
    }

    /** Writes the next n elements; what does not fit keeps its low bits. */
    void write(long[] from, int n) {
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
