package org.ganbook.worker.array;

import java.util.Arrays;

/** Sorting along an axis; NaNs go last, equal elements keep their order. */
final class Sorting {

    private Sorting() {}

    static NdArray sort(NdArray array, int axis) {
        NdArray out = array.copy();
        sortInPlace(out, axis);
        return out;
    }

    static void sortInPlace(NdArray array, int axis) {
        NdArray lines = linesLast(array, axis);
        Cursor from = new Cursor(lines);
        Cursor to = new Cursor(lines);
        int n = Math.toIntExact(array.length(axis));
        long count = n == 0 ? 0 : array.size() / n;
        double[] x = new double[array.dtype().isFloat() ? n : 0];
        long[] l = new long[n];
        for (long line = 0; line < count; line++) {
            if (array.dtype().isFloat()) {
                from.read(x, n);
                Arrays.sort(x);
                to.write(x, n);
            } else {
                from.read(l, n);
                Arrays.sort(l);
                to.write(l, n);
            }
        }
    }

    static NdArray argsort(NdArray array, int axis) {
        NdArray out = NdArray.allocate(DType.INT64, array.shape());
        Cursor from = new Cursor(linesLast(array, axis));
        Cursor to = new Cursor(linesLast(out, axis));
        int n = Math.toIntExact(array.length(axis));
        long count = n == 0 ? 0 : array.size() / n;
        double[] x = new double[n];
        long[] order = new long[n];
        for (long line = 0; line < count; line++) {
            Integer[] indices = new Integer[n];
            Arrays.setAll(indices, i -> i);
            if (array.dtype().isFloat()) {
                from.read(x, n);
                // -0.0 equals 0.0 here, other than in Double.compare.
                Arrays.sort(
                        indices,
                        (a, b) -> x[a] < x[b] ? -1 : x[a] == x[b] ? 0 : x[a] > x[b] ? 1 : Double.compare(x[a], x[b]));
            } else {
                long[] l = new long[n];
                from.read(l, n);
                Arrays.sort(indices, (a, b) -> Long.compare(l[a], l[b]));
            }
            for (int i = 0; i < n; i++) {
                order[i] = indices[i];
            }
            to.write(order, n);
        }
        return out;
    }

    private static NdArray linesLast(NdArray array, int axis) {
        int[] kept = Reduction.kept(new int[] {axis}, array.rank());
        int[] axes = Arrays.copyOf(kept, array.rank());
        axes[array.rank() - 1] = axis;
        return Layout.transpose(array, axes);
    }

    /** For each value where it would be inserted into a sorted array. */
    static NdArray searchSorted(NdArray sorted, NdArray values, boolean right) {
        double[] in = sorted.toDoubles();
        double[] wanted = values.toDoubles();
        NdArray out = NdArray.allocate(DType.INT64, values.shape());
        for (int i = 0; i < wanted.length; i++) {
            int low = 0;
            int high = in.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                // A NaN counts as larger than everything.
                boolean before = right
                        ? !(wanted[i] < in[middle])
                        : in[middle] < wanted[i] || (Double.isNaN(wanted[i]) && !Double.isNaN(in[middle]));
                if (before) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            out.memory().set(DType.LONG, i * 8L, low);
        }
        return out;
    }
}
