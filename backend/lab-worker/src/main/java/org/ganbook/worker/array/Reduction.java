package org.ganbook.worker.array;

import java.util.Arrays;

/**
 * Sums and other folds along axes, in the order in which numpy adds: pairwise along the axis that is innermost in
 * memory, one row after the other along the rest. So the last digits of a sum are numpy's.
 */
final class Reduction {

    enum Fold {
        SUM,
        PROD,
        MAX,
        MIN,
        ANY,
        ALL
    }

    private static final int PAIRWISE_BLOCK = 128;
    private static final int BUFFER = 8192;

    private final Fold fold;
    private final DType type;
    private final double[] block = new double[PAIRWISE_BLOCK];

    private Reduction(Fold fold, DType type) {
        this.fold = fold;
        this.type = type;
    }

    /** @param axes ascending; the result lacks them */
    static NdArray apply(Fold fold, NdArray array, int[] axes, DType type) {
        int rank = array.rank();
        int[] kept = kept(axes, rank);
        long[] shape = new long[kept.length];
        for (int i = 0; i < kept.length; i++) {
            shape[i] = array.length(kept[i]);
        }
        NdArray out = NdArray.allocate(type, shape);
        if (out.size() == 0) {
            return out;
        }
        long count = 1;
        for (int axis : axes) {
            count *= array.length(axis);
        }
        if (count == 0 && (fold == Fold.MAX || fold == Fold.MIN)) {
            throw ArrayException.value("zero-size array to reduction operation "
                    + (fold == Fold.MAX ? "maximum" : "minimum") + " which has no identity");
        }
        new Reduction(fold, type).run(array, axes, kept, out, count);
        return out;
    }

    static int[] kept(int[] axes, int rank) {
        int[] kept = new int[rank - axes.length];
        for (int axis = 0, n = 0; axis < rank; axis++) {
            if (Arrays.binarySearch(axes, axis) < 0) {
                kept[n++] = axis;
            }
        }
        return kept;
    }

    private void run(NdArray array, int[] axes, int[] kept, NdArray out, long count) {
        // Reduced axes in the order of memory, longest stride first: numpy's iterator walks so, too.
        Integer[] order = Arrays.stream(axes).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Long.compare(Math.abs(array.stride(b)), Math.abs(array.stride(a))));
        int innermost = innermost(array);
        boolean rowWise = Arrays.binarySearch(axes, innermost) < 0 && kept.length > 0;
        int outer = rowWise ? kept.length - 1 : kept.length;
        if (rowWise) {
            // The innermost axis of memory goes last, so that a row of the result is a row of memory.
            int[] moved = new int[kept.length];
            int n = 0;
            for (int axis : kept) {
                if (axis != innermost) {
                    moved[n++] = axis;
                }
            }
            moved[n] = innermost;
            long[] strides = new long[kept.length];
            for (int i = 0; i < moved.length; i++) {
                strides[i] = out.stride(Arrays.binarySearch(kept, moved[i]));
            }
            long[] shape = new long[kept.length];
            for (int i = 0; i < moved.length; i++) {
                shape[i] = array.length(moved[i]);
            }
            walk(array, moved, order, out.view(shape, strides, out.offset()), outer, count);
        } else {
            walk(array, kept, order, out, outer, count);
        }
    }

    private static int innermost(NdArray array) {
        int best = -1;
        for (int axis = 0; axis < array.rank(); axis++) {
            if (array.length(axis) > 1 && (best < 0 || Math.abs(array.stride(axis)) <= Math.abs(array.stride(best)))) {
                best = axis;
            }
        }
        return best < 0 ? array.rank() - 1 : best;
    }

    private void walk(NdArray array, int[] kept, Integer[] order, NdArray out, int outer, long count) {
        long[] counters = new long[outer];
        long from = array.offset();
        long to = out.offset();
        int row = outer == kept.length ? 1 : Math.toIntExact(array.length(kept[outer]));
        long rowStride = outer == kept.length ? 0 : array.stride(kept[outer]);
        long outStride = outer == kept.length ? 0 : out.stride(outer);
        while (true) {
            if (outer == kept.length) {
                single(array, order, from, out, to);
            } else {
                rows(array, order, from, row, rowStride, out, to, outStride, count);
            }
            int axis = outer - 1;
            for (; axis >= 0; axis--) {
                from += array.stride(kept[axis]);
                to += out.stride(axis);
                if (++counters[axis] < array.length(kept[axis])) {
                    break;
                }
                from -= counters[axis] * array.stride(kept[axis]);
                to -= counters[axis] * out.stride(axis);
                counters[axis] = 0;
            }
            if (axis < 0) {
                return;
            }
        }
    }

    /** Folds everything under one element of the result. */
    private void single(NdArray array, Integer[] order, long from, NdArray out, long to) {
        long[] shape = new long[order.length];
        long[] strides = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            shape[i] = array.length(order[i]);
            strides[i] = array.stride(order[i]);
        }
        NdArray part = array.view(shape, strides, from);
        if (floating(array)) {
            out.dtype().setDouble(out.memory(), to, foldDoubles(part));
        } else {
            out.dtype().setLong(out.memory(), to, foldLongs(part));
        }
    }

    private boolean floating(NdArray array) {
        return type.isFloat() || array.dtype().isFloat();
    }

    private double foldDoubles(NdArray part) {
        if (fold == Fold.SUM) {
            return sum(part);
        }
        Cursor cursor = new Cursor(part);
        double result = fold == Fold.PROD || fold == Fold.ALL ? 1 : 0;
        long size = part.size();
        int chunk = (int) Math.min(size, Transfer.CHUNK);
        double[] x = new double[chunk];
        boolean first = true;
        for (long done = 0; done < size; done += chunk) {
            int n = (int) Math.min(chunk, size - done);
            cursor.read(x, n);
            for (int i = 0; i < n; i++) {
                result = first && (fold == Fold.MAX || fold == Fold.MIN) ? x[i] : combine(result, x[i]);
                first = false;
            }
        }
        return result;
    }

    private double combine(double a, double b) {
        return switch (fold) {
            case SUM -> rounded(a + b);
            case PROD -> rounded(a * b);
            case MAX -> Math.max(a, b);
            case MIN -> Math.min(a, b);
            case ANY -> a != 0 || b != 0 ? 1 : 0;
            case ALL -> a != 0 && b != 0 ? 1 : 0;
        };
    }

    private double rounded(double value) {
        return type == DType.FLOAT32 ? (float) value : value;
    }

    private long foldLongs(NdArray part) {
        Cursor cursor = new Cursor(part);
        long size = part.size();
        long result = fold == Fold.PROD || fold == Fold.ALL ? 1 : 0;
        int chunk = (int) Math.min(size, Transfer.CHUNK);
        long[] x = new long[chunk];
        boolean first = true;
        for (long done = 0; done < size; done += chunk) {
            int n = (int) Math.min(chunk, size - done);
            cursor.read(x, n);
            for (int i = 0; i < n; i++) {
                result = first && (fold == Fold.MAX || fold == Fold.MIN) ? x[i] : combine(result, x[i]);
                first = false;
            }
        }
        return result;
    }

    private long combine(long a, long b) {
        return switch (fold) {
            case SUM -> a + b;
            case PROD -> a * b;
            case MAX -> type == DType.UINT64 && Long.compareUnsigned(a, b) > 0 || type != DType.UINT64 && a > b ? a : b;
            case MIN -> type == DType.UINT64 && Long.compareUnsigned(a, b) < 0 || type != DType.UINT64 && a < b ? a : b;
            case ANY -> a != 0 || b != 0 ? 1 : 0;
            case ALL -> a != 0 && b != 0 ? 1 : 0;
        };
    }

    /** The sum of an array whose last axis is the innermost: pairwise along it, the rows one after the other. */
    private double sum(NdArray part) {
        if (part.size() == 0) {
            return 0;
        }
        NdArray flat = part.isContiguous() ? Layout.reshape(part, new long[] {-1}) : part;
        if (flat.rank() == 0) {
            return flat.getDouble();
        }
        if (flat.rank() == 1) {
            return pairwise(flat, flat.offset(), flat.stride(0), flat.length(0));
        }
        // Rows with gaps pass through a buffer of numpy's size.
        double total = 0;
        NdArray buffer = NdArray.allocate(part.dtype(), Math.min(part.size(), BUFFER));
        double[] values = new double[(int) buffer.size()];
        Cursor cursor = new Cursor(part);
        for (long done = 0; done < part.size(); done += values.length) {
            int n = (int) Math.min(values.length, part.size() - done);
            cursor.read(values, n);
            new Cursor(buffer).write(values, n);
            double next = pairwise(buffer, 0, buffer.stride(0), n);
            total = done == 0 ? next : rounded(total + next);
        }
        return total;
    }

    private double pairwise(NdArray array, long at, long stride, long n) {
        if (n > PAIRWISE_BLOCK) {
            long half = n / 2;
            half -= half % 8;
            return rounded(pairwise(array, at, stride, half) + pairwise(array, at + half * stride, stride, n - half));
        }
        Transfer.load(array.memory(), array.dtype(), at, stride, block, 0, (int) n);
        return type == DType.FLOAT32 ? blockFloat((int) n) : blockDouble((int) n);
    }

    private double blockDouble(int n) {
        double[] b = block;
        if (n < 8) {
            double total = -0.0;
            for (int i = 0; i < n; i++) {
                total += b[i];
            }
            return total;
        }
        double[] r = Arrays.copyOf(b, 8);
        int i = 8;
        for (; i < n - n % 8; i += 8) {
            for (int k = 0; k < 8; k++) {
                r[k] += b[i + k];
            }
        }
        double total = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < n; i++) {
            total += b[i];
        }
        return total;
    }

    private float blockFloat(int n) {
        double[] b = block;
        if (n < 8) {
            float total = -0.0f;
            for (int i = 0; i < n; i++) {
                total += (float) b[i];
            }
            return total;
        }
        float[] r = new float[8];
        for (int k = 0; k < 8; k++) {
            r[k] = (float) b[k];
        }
        int i = 8;
        for (; i < n - n % 8; i += 8) {
            for (int k = 0; k < 8; k++) {
                r[k] += (float) b[i + k];
            }
        }
        float total = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < n; i++) {
            total += (float) b[i];
        }
        return total;
    }

    /** Folds row after row into a row of the result. */
    private void rows(
            NdArray array,
            Integer[] order,
            long from,
            int row,
            long rowStride,
            NdArray out,
            long to,
            long outStride,
            long count) {
        double[] total = new double[row];
        double[] next = new double[row];
        long[] totals = new long[row];
        long[] nexts = new long[row];
        boolean floating = floating(array);
        boolean first = fold == Fold.MAX || fold == Fold.MIN;
        Arrays.fill(total, fold == Fold.PROD || fold == Fold.ALL ? 1 : 0);
        Arrays.fill(totals, fold == Fold.PROD || fold == Fold.ALL ? 1 : 0);
        long[] counters = new long[order.length];
        long at = from;
        for (long done = 0; done < count; done++) {
            if (floating) {
                Transfer.load(array.memory(), array.dtype(), at, rowStride, first ? total : next, 0, row);
                if (!first) {
                    foldRow(total, next);
                }
            } else {
                Transfer.load(array.memory(), array.dtype(), at, rowStride, first ? totals : nexts, 0, row);
                for (int i = 0; i < row && !first; i++) {
                    totals[i] = combine(totals[i], nexts[i]);
                }
            }
            first = false;
            for (int i = order.length - 1; i >= 0; i--) {
                long stride = array.stride(order[i]);
                at += stride;
                if (++counters[i] < array.length(order[i])) {
                    break;
                }
                at -= counters[i] * stride;
                counters[i] = 0;
            }
        }
        if (floating) {
            Transfer.store(out.memory(), out.dtype(), to, outStride, total, 0, row);
        } else {
            Transfer.store(out.memory(), out.dtype(), to, outStride, totals, 0, row);
        }
    }

    private void foldRow(double[] total, double[] next) {
        if (fold == Fold.SUM && type != DType.FLOAT32) {
            for (int i = 0; i < total.length; i++) {
                total[i] += next[i];
            }
        } else {
            for (int i = 0; i < total.length; i++) {
                total[i] = combine(total[i], next[i]);
            }
        }
    }

    /** Indices of the largest or smallest elements along an axis; the first of equals, a NaN before all. */
    static NdArray arg(NdArray array, int axis, boolean largest) {
        if (array.length(axis) == 0) {
            throw ArrayException.value("attempt to get " + (largest ? "argmax" : "argmin") + " of an empty sequence");
        }
        int[] kept = kept(new int[] {axis}, array.rank());
        NdArray moved = Layout.transpose(array, append(kept, axis));
        NdArray out = NdArray.allocate(DType.INT64, Arrays.copyOf(moved.shape(), kept.length));
        int n = Math.toIntExact(array.length(axis));
        Cursor cursor = new Cursor(moved);
        boolean integers = array.dtype() == DType.INT64;
        double[] x = new double[n];
        long[] l = new long[integers ? n : 0];
        long size = out.size();
        for (long i = 0; i < size; i++) {
            int best = 0;
            if (integers) {
                cursor.read(l, n);
                for (int k = 1; k < n; k++) {
                    best = largest ? l[k] > l[best] ? k : best : l[k] < l[best] ? k : best;
                }
            } else {
                cursor.read(x, n);
                for (int k = 1; k < n && !Double.isNaN(x[best]); k++) {
                    best = Double.isNaN(x[k]) || (largest ? x[k] > x[best] : x[k] < x[best]) ? k : best;
                }
            }
            out.memory().set(DType.LONG, i * 8, best);
        }
        return out;
    }

    private static int[] append(int[] axes, int axis) {
        int[] result = Arrays.copyOf(axes, axes.length + 1);
        result[axes.length] = axis;
        return result;
    }

    /** Running sums or products along an axis. */
    static NdArray cumulate(NdArray array, int axis, boolean product, DType type) {
        NdArray out = NdArray.allocate(type, array.shape());
        int[] axes = append(kept(new int[] {axis}, array.rank()), axis);
        Cursor from = new Cursor(Layout.transpose(array, axes));
        Cursor to = new Cursor(Layout.transpose(out, axes));
        int n = Math.toIntExact(array.length(axis));
        long lines = n == 0 ? 0 : array.size() / n;
        double[] x = new double[n];
        long[] l = new long[n];
        for (long line = 0; line < lines; line++) {
            if (type.isFloat()) {
                from.read(x, n);
                for (int i = 1; i < n; i++) {
                    x[i] = product ? x[i - 1] * x[i] : x[i - 1] + x[i];
                    if (type == DType.FLOAT32) {
                        x[i] = (float) x[i];
                    }
                }
                to.write(x, n);
            } else {
                from.read(l, n);
                for (int i = 1; i < n; i++) {
                    l[i] = product ? l[i - 1] * l[i] : l[i - 1] + l[i];
                }
                to.write(l, n);
            }
        }
        return out;
    }
}
