package org.ganbook.worker.array;

import java.util.Arrays;

/** Products of matrices. */
final class Products {

    /** Rows of the right matrix that stay in the cache while rows of the result are made. */
    private static final int BLOCK = 64;
    /** Products of numbers from which on a routine is faster than we are. */
    private static final double LARGE = 1 << 15;

    private Products() {}

    /**
     * The product of two matrices, or of stacks of them, or with vectors, as {@code numpy.matmul} has it.
     *
     * @param routine multiplies matrices that are large
     */
    static NdArray matmul(NdArray a, NdArray b, MatrixRoutine routine) {
        if (a.rank() == 0 || b.rank() == 0) {
            throw ArrayException.value("matmul: Input operand " + (a.rank() == 0 ? 0 : 1)
                    + " does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?)"
                    + " requires 1)");
        }
        NdArray left = a.rank() == 1 ? Layout.reshape(a, new long[] {1, a.length(0)}) : a;
        NdArray right = b.rank() == 1 ? Layout.reshape(b, new long[] {b.length(0), 1}) : b;
        int ra = left.rank();
        int rb = right.rank();
        long inner = left.length(ra - 1);
        if (right.length(rb - 2) != inner) {
            throw ArrayException.value("matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc"
                    + " signature (n?,k),(k,m?)->(n?,m?) (size " + right.length(rb - 2) + " is different from " + inner
                    + ")");
        }
        long[] stack =
                Elementwise.broadcastShape(Arrays.copyOf(left.shape(), ra - 2), Arrays.copyOf(right.shape(), rb - 2));
        long rows = left.length(ra - 2);
        long columns = right.length(rb - 1);
        DType type = DType.promote(a.dtype(), b.dtype());
        NdArray out = NdArray.allocate(type, concat(stack, rows, columns));
        NdArray leftAll = Elementwise.broadcastTo(left, concat(stack, rows, inner));
        NdArray rightAll = Elementwise.broadcastTo(right, concat(stack, inner, columns));
        multiplyStacks(leftAll, rightAll, out, stack.length, routine);
        if (a.rank() == 1 || b.rank() == 1) {
            long[] shape = a.rank() == 1 && b.rank() == 1
                    ? stack
                    : a.rank() == 1 ? concat(stack, columns) : concat(stack, rows);
            return Layout.reshape(out, shape);
        }
        return out;
    }

    private static void multiplyStacks(NdArray a, NdArray b, NdArray out, int axes, MatrixRoutine routine) {
        if (axes == 0) {
            multiply(a, b, out, routine);
            return;
        }
        for (long i = 0; i < out.length(0); i++) {
            multiplyStacks(Layout.row(a, i), Layout.row(b, i), Layout.row(out, i), axes - 1, routine);
        }
    }

    private static void multiply(NdArray a, NdArray b, NdArray out, MatrixRoutine routine) {
        int n = Math.toIntExact(a.length(0));
        int k = Math.toIntExact(a.length(1));
        int m = Math.toIntExact(b.length(1));
        if (isLarge(out, (double) n * k * m)) {
            routine.multiply(like(a, out), like(b, out), out);
            return;
        }
        if (out.dtype().isFloat()) {
            double[] x = a.toDoubles();
            double[] y = b.toDoubles();
            double[] z = new double[Math.multiplyExact(n, m)];
            for (int from = 0; from < k; from += BLOCK) {
                int to = Math.min(from + BLOCK, k);
                for (int i = 0; i < n; i++) {
                    for (int j = from; j < to; j++) {
                        addScaled(x[i * k + j], y, j * m, z, i * m, m);
                    }
                }
            }
            new Cursor(out).write(z, z.length);
        } else {
            long[] x = a.toLongs();
            long[] y = b.toLongs();
            long[] z = new long[Math.multiplyExact(n, m)];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < k; j++) {
                    long scale = x[i * k + j];
                    for (int l = 0; l < m; l++) {
                        z[i * m + l] += scale * y[j * m + l];
                    }
                }
            }
            new Cursor(out).write(z, z.length);
        }
    }

    private static boolean isLarge(NdArray out, double products) {
        return products >= LARGE && (out.dtype() == DType.FLOAT32 || out.dtype() == DType.FLOAT64);
    }

    private static NdArray like(NdArray array, NdArray out) {
        if (array.dtype() != out.dtype()) {
            return array.astype(out.dtype());
        }
        return array.isContiguous() || isColumnByColumn(array) ? array : array.copy();
    }

    private static boolean isColumnByColumn(NdArray matrix) {
        return matrix.stride(0) == matrix.dtype().itemSize()
                && matrix.stride(1) == matrix.dtype().itemSize() * matrix.length(0);
    }

    private static void addScaled(double scale, double[] from, int fromStart, double[] to, int toStart, int n) {
        for (int i = 0; i < n; i++) {
            // Fused, as the matrix kernels of numerical libraries are: the last digits agree.
            to[toStart + i] = Math.fma(scale, from[fromStart + i], to[toStart + i]);
        }
    }

    private static long[] concat(long[] front, long... back) {
        long[] all = Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, all, front.length, back.length);
        return all;
    }
}
