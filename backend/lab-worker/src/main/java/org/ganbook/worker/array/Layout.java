package org.ganbook.worker.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Views: other shapes, axes and slices on the same memory. */
final class Layout {

    /** The kinds of index that {@link #index} takes. */
    static final int ELEMENT = 0;

    static final int SLICE = 1;
    static final int NEW_AXIS = 2;

    private Layout() {}

    /**
     * The view that integers, slices and new axes select.
     *
     * @param items four numbers each: kind, then start, step and length (an integer has its start alone); starts are
     *     not negative and lie within the axis
     */
    static NdArray index(NdArray array, long[] items) {
        List<Long> shape = new ArrayList<>();
        List<Long> strides = new ArrayList<>();
        long offset = array.offset();
        int axis = 0;
        for (int i = 0; i < items.length; i += 4) {
            switch ((int) items[i]) {
                case ELEMENT -> offset += items[i + 1] * array.stride(axis++);
                case SLICE -> {
                    offset += items[i + 3] == 0 ? 0 : items[i + 1] * array.stride(axis);
                    shape.add(items[i + 3]);
                    strides.add(items[i + 2] * array.stride(axis++));
                }
                default -> {
                    shape.add(1L);
                    strides.add(0L);
                }
            }
        }
        for (; axis < array.rank(); axis++) {
            shape.add(array.length(axis));
            strides.add(array.stride(axis));
        }
        return within(array, toArray(shape), toArray(strides), offset);
    }

    /** A view whose numbers came from outside: it must not leave its array's memory. */
    private static NdArray within(NdArray array, long[] shape, long[] strides, long offset) {
        NdArray view = array.view(shape, strides, offset);
        view.checkBounds();
        return view;
    }

    /** The element or the sub-array at an index of the first axis. */
    static NdArray row(NdArray array, long index) {
        int rank = array.rank() - 1;
        long[] shape = Arrays.copyOfRange(array.shape(), 1, rank + 1);
        long[] strides = Arrays.copyOfRange(array.strides(), 1, rank + 1);
        return array.view(shape, strides, array.offset() + index * array.stride(0));
    }

    static NdArray transpose(NdArray array, int[] axes) {
        int rank = array.rank();
        if (axes.length != rank) {
            throw ArrayException.value("axes don't match array");
        }
        long[] shape = new long[rank];
        long[] strides = new long[rank];
        boolean[] seen = new boolean[rank];
        for (int i = 0; i < rank; i++) {
            int axis = axis(axes[i], rank);
            if (seen[axis]) {
                throw ArrayException.value("repeated axis in transpose");
            }
            seen[axis] = true;
            shape[i] = array.length(axis);
            strides[i] = array.stride(axis);
        }
        return array.view(shape, strides, array.offset());
    }

    /** Counts an axis from the front; negative ones count from the end. */
    static int axis(long axis, int rank) {
        if (axis < -rank || axis >= rank) {
            throw new ArrayException(
                    ArrayException.Kind.AXIS, "axis " + axis + " is out of bounds for array of dimension " + rank);
        }
        return (int) (axis < 0 ? axis + rank : axis);
    }

    /** The elements in another shape, one length of which may be -1: a view where strides can express it, else a copy. */
    static NdArray reshape(NdArray array, long[] requested) {
        long[] shape = complete(array, requested);
        if (array.isContiguous()) {
            return array.view(
                    shape, NdArray.contiguousStrides(shape, array.dtype().itemSize()), array.offset());
        }
        long[] strides = regroup(array, shape);
        if (strides != null) {
            return array.view(shape, strides, array.offset());
        }
        NdArray copy = array.copy();
        return copy.view(shape, NdArray.contiguousStrides(shape, array.dtype().itemSize()), 0);
    }

    private static long[] complete(NdArray array, long[] requested) {
        long[] shape = requested.clone();
        int unknown = -1;
        long known = 1;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] < 0) {
                if (unknown >= 0) {
                    throw ArrayException.value("can only specify one unknown dimension");
                }
                unknown = i;
            } else {
                known *= shape[i];
            }
        }
        if (unknown >= 0 && known != 0 && array.size() % known == 0) {
            shape[unknown] = array.size() / known;
            known *= shape[unknown];
        } else if (unknown >= 0) {
            known = -1;
        }
        if (known != array.size()) {
            throw ArrayException.value(
                    "cannot reshape array of size " + array.size() + " into shape " + wanted(requested));
        }
        return shape;
    }

    /** A wanted shape as numpy writes it in errors: what it is to find itself is left out where it comes first. */
    private static String wanted(long[] shape) {
        int first = 0;
        while (first < shape.length && shape[first] < 0) {
            first++;
        }
        String words = NdArray.tuple(Arrays.copyOfRange(shape, first, shape.length), ",")
                .replace("-1", "newaxis");
        return first > 0 ? words.replace(",)", ")") : words;
    }

    /** Strides for a new shape of an array with gaps, or null where only a copy can have it. */
    private static long @Nullable [] regroup(NdArray array, long[] shape) {
        List<Long> lengths = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        for (int i = 0; i < array.rank(); i++) {
            if (array.length(i) != 1) {
                lengths.add(array.length(i));
                steps.add(array.stride(i));
            }
        }
        long[] strides = new long[shape.length];
        int old = 0;
        int fresh = 0;
        while (old < lengths.size() && fresh < shape.length) {
            int oldEnd = old + 1;
            int freshEnd = fresh + 1;
            long oldSize = lengths.get(old);
            long freshSize = shape[fresh];
            while (oldSize != freshSize) {
                if (freshSize < oldSize) {
                    freshSize *= shape[freshEnd++];
                } else {
                    oldSize *= lengths.get(oldEnd++);
                }
            }
            for (int i = old; i < oldEnd - 1; i++) {
                if (steps.get(i) != lengths.get(i + 1) * steps.get(i + 1)) {
                    return null;
                }
            }
            strides[freshEnd - 1] = steps.get(oldEnd - 1);
            for (int i = freshEnd - 1; i > fresh; i--) {
                strides[i - 1] = strides[i] * shape[i];
            }
            old = oldEnd;
            fresh = freshEnd;
        }
        return strides;
    }

    /** The diagonal of the last two axes; shares memory. */
    static NdArray diagonal(NdArray array, long shift) {
        int rank = array.rank();
        if (rank < 2) {
            throw ArrayException.value("diag requires an array of at least two dimensions");
        }
        long rows = array.length(rank - 2);
        long columns = array.length(rank - 1);
        long down = Math.max(-shift, 0);
        long right = Math.max(shift, 0);
        long[] shape = Arrays.copyOf(array.shape(), rank - 1);
        long[] strides = Arrays.copyOf(array.strides(), rank - 1);
        shape[rank - 2] = Math.max(0, Math.min(rows - down, columns - right));
        strides[rank - 2] = array.stride(rank - 2) + array.stride(rank - 1);
        long skip = shape[rank - 2] == 0 ? 0 : down * array.stride(rank - 2) + right * array.stride(rank - 1);
        return array.view(shape, strides, array.offset() + skip);
    }

    /** Arrays one after another along an axis, in their common type. */
    static NdArray concatenate(NdArray[] arrays, int requestedAxis, DType type) {
        NdArray first = arrays[0];
        if (first.rank() == 0) {
            throw ArrayException.value("zero-dimensional arrays cannot be concatenated");
        }
        int axis = axis(requestedAxis, first.rank());
        long[] shape = first.shape();
        shape[axis] = 0;
        for (int i = 0; i < arrays.length; i++) {
            checkJoin(first, arrays[i], i, axis);
            shape[axis] += arrays[i].length(axis);
        }
        NdArray out = NdArray.allocate(type, shape);
        long at = out.offset();
        for (NdArray array : arrays) {
            Transfer.copy(array, out.view(array.shape(), out.strides(), at));
            at += array.length(axis) * out.stride(axis);
        }
        return out;
    }

    private static void checkJoin(NdArray first, NdArray array, int index, int axis) {
        if (array.rank() != first.rank()) {
            throw ArrayException.value("all the input arrays must have same number of dimensions, but the array at"
                    + " index 0 has " + first.rank() + " dimension(s) and the array at index " + index + " has "
                    + array.rank() + " dimension(s)");
        }
        for (int i = 0; i < first.rank(); i++) {
            if (i != axis && array.length(i) != first.length(i)) {
                throw ArrayException.value("all the input array dimensions except for the concatenation axis must match"
                        + " exactly, but along dimension " + i + ", the array at index 0 has size " + first.length(i)
                        + " and the array at index " + index + " has size " + array.length(i));
            }
        }
    }

    private static long[] toArray(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }
}
