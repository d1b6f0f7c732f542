package org.ganbook.worker.array;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Reads and writes by arrays of indices; views by slices are {@link Layout}'s. */
final class Indexing {

    private Indexing() {}

    /**
     * The elements at the given indices.
     *
     * @param axes the axes that are indexed, ascending
     * @param indices for each of them an integer array; they broadcast against each other
     * @return the indices' shape stands where the indexed axes stood if these are neighbours, else in front
     */
    static NdArray gather(NdArray from, int[] axes, NdArray[] indices) {
        return gather(from, axes, indices, !neighbours(axes));
    }

    static NdArray gather(NdArray from, int[] axes, NdArray[] indices, boolean front) {
        Plan plan = new Plan(from, axes, indices, front);
        NdArray out = NdArray.allocate(from.dtype(), plan.resultShape());
        plan.move(out, false);
        return out;
    }

    /** Sets the elements at the given indices; the values broadcast against what gather would answer. */
    static void scatter(NdArray to, int[] axes, NdArray[] indices, NdArray values) {
        scatter(to, axes, indices, values, !neighbours(axes));
    }

    static void scatter(NdArray to, int[] axes, NdArray[] indices, NdArray values, boolean front) {
        Plan plan = new Plan(to, axes, indices, front);
        NdArray cast = values.dtype() == to.dtype() ? values : values.astype(to.dtype());
        long[] shape = plan.resultShape();
        long[] target = Elementwise.broadcastShapeOrNull(cast.shape(), shape);
        if (!Arrays.equals(target, shape)) {
            throw ArrayException.value("shape mismatch: value array of shape " + NdArray.tuple(cast.shape(), ",")
                    + " could not be broadcast to indexing result of shape " + NdArray.tuple(shape, ","));
        }
        plan.move(Elementwise.broadcastTo(cast, shape), true);
    }

    private static boolean neighbours(int[] axes) {
        for (int i = 1; i < axes.length; i++) {
            if (axes[i] != axes[i - 1] + 1) {
                return false;
            }
        }
        return true;
    }

    /** Where an array is true: one integer array for each axis. */
    static NdArray[] nonzero(NdArray mask) {
        int size = Math.toIntExact(mask.size());
        double[] values = mask.toDoubles();
        int count = 0;
        for (double value : values) {
            count += value != 0 ? 1 : 0;
        }
        long[] flat = new long[count];
        for (int i = 0, n = 0; i < size; i++) {
            if (values[i] != 0) {
                flat[n++] = i;
            }
        }
        int rank = mask.rank();
        NdArray[] result = new NdArray[rank];
        for (int axis = rank - 1; axis >= 0; axis--) {
            long length = Math.max(mask.length(axis), 1);
            long[] own = new long[count];
            for (int i = 0; i < count; i++) {
                own[i] = flat[i] % length;
                flat[i] /= length;
            }
            result[axis] = NdArray.of(own);
        }
        return result;
    }

    /** Which element each index means, and how the result is laid out. */
    private static final class Plan {

        private final NdArray array;
        private final long[] indexShape;
        private final long[] starts;
        private final long[] restShape;
        private final long[] restStrides;
        private final int place;

        Plan(NdArray array, int[] axes, NdArray[] indices, boolean front) {
            this.array = array;
            long[] shape = {};
            for (NdArray index : indices) {
                long[] joined = Elementwise.broadcastShapeOrNull(shape, index.shape());
                if (joined == null) {
                    throw ArrayException.index("shape mismatch: indexing arrays could not be broadcast together with"
                            + " shapes " + shapes(indices));
                }
                shape = joined;
            }
            indexShape = shape;
            starts = new long[Math.toIntExact(NdArray.product(shape))];
            Arrays.fill(starts, array.offset());
            for (int i = 0; i < axes.length; i++) {
                addOffsets(axes[i], indices[i]);
            }
            int rank = array.rank() - axes.length;
            restShape = new long[rank];
            restStrides = new long[rank];
            for (int axis = 0, n = 0; axis < array.rank(); axis++) {
                if (Arrays.binarySearch(axes, axis) < 0) {
                    restShape[n] = array.length(axis);
                    restStrides[n++] = array.stride(axis);
                }
            }
            place = front || axes.length == 0 ? 0 : axes[0];
        }

        private static String shapes(NdArray[] arrays) {
            StringBuilder text = new StringBuilder();
            for (NdArray array : arrays) {
                text.append(NdArray.tuple(array.shape(), ",")).append(' ');
            }
            return text.toString();
        }

        private void addOffsets(int axis, NdArray index) {
            long length = array.length(axis);
            long stride = array.stride(axis);
            long[] values = new long[starts.length];
            Elementwise.cursor(index, indexShape).read(values, values.length);
            for (int i = 0; i < values.length; i++) {
                long value = values[i];
                if (value < -length || value >= length) {
                    throw ArrayException.index(
                            "index " + value + " is out of bounds for axis " + axis + " with size " + length);
                }
                starts[i] += (value < 0 ? value + length : value) * stride;
            }
        }

        long[] resultShape() {
            long[] shape = new long[restShape.length + indexShape.length];
            System.arraycopy(restShape, 0, shape, 0, place);
            System.arraycopy(indexShape, 0, shape, place, indexShape.length);
            System.arraycopy(restShape, place, shape, place + indexShape.length, restShape.length - place);
            return shape;
        }

        /** Moves between the indexed array and one of the result's shape: into it, or from it when writing. */
        void move(NdArray other, boolean write) {
            if (other.size() == 0) {
                return;
            }
            int rank = indexShape.length;
            long[] otherStrides = other.strides();
            long[] otherRest = new long[restShape.length];
            System.arraycopy(otherStrides, 0, otherRest, 0, place);
            System.arraycopy(otherStrides, place + rank, otherRest, place, restShape.length - place);
            long[] steps = Arrays.copyOfRange(otherStrides, place, place + rank);
            long[] counters = new long[rank];
            long at = other.offset();
            boolean single = NdArray.product(restShape) == 1;
            for (long start : starts) {
                if (single) {
                    one(other, at, start, write);
                } else {
                    NdArray inside = array.view(restShape, restStrides, start);
                    NdArray outside = other.view(restShape, otherRest, at);
                    Transfer.copy(write ? outside : inside, write ? inside : outside);
                }
                for (int axis = rank - 1; axis >= 0; axis--) {
                    at += steps[axis];
                    if (++counters[axis] < indexShape[axis]) {
                        break;
                    }
                    at -= counters[axis] * steps[axis];
                    counters[axis] = 0;
                }
            }
        }

        private void one(NdArray other, long at, long start, boolean write) {
            MemorySegment from = write ? other.memory() : array.memory();
            MemorySegment to = write ? array.memory() : other.memory();
            long source = write ? at : start;
            long target = write ? start : at;
            switch (array.dtype().itemSize()) {
                case 1 ->
                    to.set(
                            java.lang.foreign.ValueLayout.JAVA_BYTE,
                            target,
                            from.get(java.lang.foreign.ValueLayout.JAVA_BYTE, source));
                case 2 -> to.set(DType.SHORT, target, from.get(DType.SHORT, source));
                case 4 -> to.set(DType.INT, target, from.get(DType.INT, source));
                default -> to.set(DType.LONG, target, from.get(DType.LONG, source));
            }
        }
    }
}
