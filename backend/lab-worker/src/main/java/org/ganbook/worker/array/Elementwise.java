package org.ganbook.worker.array;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Applies functions element by element with broadcasting. Each argument is read into a buffer of doubles (floats) or
 * longs (integers, bools), the function runs over the buffers, and the result is written in its own type; so any mix of
 * types and layouts needs one loop per function. A float32 result rounded once from doubles equals float32 arithmetic
 * for + - * / and sqrt.
 */
final class Elementwise {

    private Elementwise() {}

    static NdArray apply(BinaryOp op, NdArray a, NdArray b) {
        DType loop = op.loopType(commonType(a, b));
        NdArray out = NdArray.allocate(op.resultType(loop), broadcastShape(a.shape(), b.shape()));
        run(op, loop, a, b, out);
        return out;
    }

    /**
     * A number of Python's beside an array; it has no memory.
     *
     * @param type FLOAT64, INT64 or BOOL
     */
    record Scalar(DType type, double real, long whole) {}

    /** The array and the scalar in this order, or the other way round when reversed. */
    static NdArray apply(BinaryOp op, NdArray a, Scalar b, boolean reversed) {
        DType loop = op.loopType(commonType(a, b));
        NdArray out = NdArray.allocate(op.resultType(loop), a.shape());
        Cursor array = new Cursor(a);
        Cursor scalar = new Cursor(b.real(), b.whole());
        run(op, loop, reversed ? scalar : array, reversed ? array : scalar, out);
        return out;
    }

    static void applyInto(BinaryOp op, NdArray a, Scalar b, NdArray out) {
        DType loop = op.loopType(commonType(a, b));
        checkOutput(op.numpyName(), op.resultType(loop), out);
        if (!Arrays.equals(a.shape(), out.shape()) || clash(a, out)) {
            Transfer.copy(broadcastTo(apply(op, a, b, false), out.shape()), out);
        } else {
            run(op, loop, new Cursor(a), new Cursor(b.real(), b.whole()), out);
        }
    }

    private static DType commonType(NdArray a, Scalar b) {
        return a.rank() == 0 ? DType.promote(a.dtype(), b.type()) : withScalar(a.dtype(), b);
    }

    /** Writes into an existing array, which must have the broadcast shape and a type that may hold the result. */
    static void applyInto(BinaryOp op, NdArray a, NdArray b, NdArray out) {
        DType loop = op.loopType(commonType(a, b));
        checkOutput(op.numpyName(), op.resultType(loop), out);
        long[] shape = broadcastShape(a.shape(), b.shape());
        if (!Arrays.equals(shape, out.shape()) && !Arrays.equals(broadcastShape(shape, out.shape()), out.shape())) {
            throw ArrayException.value("non-broadcastable output operand with shape " + NdArray.tuple(out.shape(), ",")
                    + " doesn't match the broadcast shape " + NdArray.tuple(shape, ","));
        }
        if (clash(a, out) || clash(b, out)) {
            NdArray result = NdArray.allocate(op.resultType(loop), out.shape());
            run(op, loop, a, b, result);
            Transfer.copy(result, out);
        } else {
            run(op, loop, a, b, out);
        }
    }

    static NdArray apply(UnaryOp op, NdArray a) {
        DType loop = op.loopType(a.dtype());
        NdArray out = NdArray.allocate(op.resultType(loop), a.shape());
        run(op, loop, a, out);
        return out;
    }

    static void applyInto(UnaryOp op, NdArray a, NdArray out) {
        DType loop = op.loopType(a.dtype());
        checkOutput(op.numpyName(), op.resultType(loop), out);
        NdArray from = broadcastTo(a, out.shape());
        if (clash(from, out)) {
            Transfer.copy(apply(op, from), out);
        } else {
            run(op, loop, from, out);
        }
    }

    private static void run(BinaryOp op, DType loop, NdArray a, NdArray b, NdArray out) {
        long[] shape = out.shape();
        run(op, loop, cursor(a, shape), cursor(b, shape), out);
    }

    private static void run(BinaryOp op, DType loop, Cursor left, Cursor right, NdArray out) {
        Cursor target = new Cursor(out);
        long size = out.size();
        int chunk = (int) Math.min(size, Transfer.CHUNK);
        if (loop.isFloat()) {
            double[] x = new double[chunk];
            double[] y = new double[chunk];
            for (long done = 0; done < size; done += chunk) {
                int n = (int) Math.min(chunk, size - done);
                left.read(x, n, loop);
                right.read(y, n, loop);
                op.apply(x, y, x, n);
                target.write(x, n);
            }
        } else {
            long[] x = new long[chunk];
            long[] y = new long[chunk];
            for (long done = 0; done < size; done += chunk) {
                int n = (int) Math.min(chunk, size - done);
                left.read(x, n);
                right.read(y, n);
                applyInteger(op, loop, x, y, n);
                target.write(x, n);
            }
        }
    }

    private static void applyInteger(BinaryOp op, DType loop, long[] x, long[] y, int n) {
        if (loop == DType.UINT64) {
            switch (op) {
                case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, MAXIMUM, MINIMUM -> {
                    flip(x, n);
                    flip(y, n);
                    op.apply(x, y, x, n);
                    if (!op.compares()) {
                        flip(x, n);
                    }
                    return;
                }
                case FLOOR_DIVIDE -> {
                    for (int i = 0; i < n; i++) {
                        x[i] = y[i] == 0 ? 0 : Long.divideUnsigned(x[i], y[i]);
                    }
                    return;
                }
                case REMAINDER, FMOD -> {
                    for (int i = 0; i < n; i++) {
                        x[i] = y[i] == 0 ? 0 : Long.remainderUnsigned(x[i], y[i]);
                    }
                    return;
                }
                default -> {}
            }
        }
        op.apply(x, y, x, n);
    }

    /** Turns the order of unsigned numbers into that of signed ones, and back. */
    private static void flip(long[] values, int n) {
        for (int i = 0; i < n; i++) {
            values[i] ^= Long.MIN_VALUE;
        }
    }

    private static void run(UnaryOp op, DType loop, NdArray a, NdArray out) {
        Cursor source = new Cursor(a);
        Cursor target = new Cursor(out);
        long size = out.size();
        int chunk = (int) Math.min(size, Transfer.CHUNK);
        if (loop.isFloat()) {
            double[] x = new double[chunk];
            for (long done = 0; done < size; done += chunk) {
                int n = (int) Math.min(chunk, size - done);
                source.read(x, n);
                op.apply(x, x, n);
                target.write(x, n);
            }
        } else {
            long[] x = new long[chunk];
            boolean not = op == UnaryOp.INVERT && loop == DType.BOOL;
            for (long done = 0; done < size; done += chunk) {
                int n = (int) Math.min(chunk, size - done);
                source.read(x, n);
                (not ? UnaryOp.LOGICAL_NOT : op).apply(x, x, n);
                target.write(x, n);
            }
        }
    }

    /** Where the condition holds the element of a, else that of b. */
    static NdArray where(NdArray condition, NdArray a, NdArray b) {
        long[] shape = broadcastShape(condition.shape(), broadcastShape(a.shape(), b.shape()));
        DType type = commonType(a, b);
        NdArray out = NdArray.allocate(type, shape);
        Cursor test = cursor(condition, shape);
        Cursor left = cursor(a, shape);
        Cursor right = cursor(b, shape);
        Cursor target = new Cursor(out);
        long size = out.size();
        int chunk = (int) Math.min(size, Transfer.CHUNK);
        double[] c = new double[chunk];
        for (long done = 0; done < size; done += chunk) {
            int n = (int) Math.min(chunk, size - done);
            test.read(c, n);
            if (type.isFloat()) {
                double[] x = new double[n];
                double[] y = new double[n];
                left.read(x, n);
                right.read(y, n);
                for (int i = 0; i < n; i++) {
                    x[i] = c[i] != 0 ? x[i] : y[i];
                }
                target.write(x, n);
            } else {
                long[] x = new long[n];
                long[] y = new long[n];
                left.read(x, n);
                right.read(y, n);
                for (int i = 0; i < n; i++) {
                    x[i] = c[i] != 0 ? x[i] : y[i];
                }
                target.write(x, n);
            }
        }
        return out;
    }

    /** Rounds half to even at a decimal place, as numpy does: scaled, rounded, scaled back. */
    static NdArray round(NdArray a, int decimals) {
        if (!a.dtype().isFloat()) {
            if (decimals >= 0) {
                return a.dtype() == DType.BOOL ? a.astype(DType.FLOAT16) : a.copy();
            }
            NdArray scale = scalar(DType.INT64, Math.pow(10, -decimals));
            NdArray rounded = apply(UnaryOp.RINT, apply(BinaryOp.DIVIDE, a, scale));
            return apply(BinaryOp.MULTIPLY, rounded, scale).astype(a.dtype());
        }
        if (decimals == 0) {
            return apply(UnaryOp.RINT, a);
        }
        NdArray scale = scalar(DType.FLOAT64, Math.pow(10, Math.abs(decimals)));
        BinaryOp up = decimals > 0 ? BinaryOp.MULTIPLY : BinaryOp.DIVIDE;
        BinaryOp down = decimals > 0 ? BinaryOp.DIVIDE : BinaryOp.MULTIPLY;
        return apply(down, apply(UnaryOp.RINT, apply(up, a, scale)), scale).astype(a.dtype());
    }

    static NdArray scalar(DType type, double value) {
        NdArray array = NdArray.allocate(type);
        array.setDouble(value);
        return array;
    }

    static NdArray scalar(DType type, long value) {
        NdArray array = NdArray.allocate(type);
        array.setLong(value);
        return array;
    }

    /** The type in which both can be computed; a scalar beside an array counts by its value, as in numpy 1. */
    static DType commonType(NdArray a, NdArray b) {
        boolean aScalar = a.rank() == 0;
        boolean bScalar = b.rank() == 0;
        if (aScalar == bScalar) {
            return DType.promote(a.dtype(), b.dtype());
        }
        return aScalar ? withScalar(b.dtype(), scalar(a)) : withScalar(a.dtype(), scalar(b));
    }

    private static int category(DType type) {
        return type == DType.BOOL ? 0 : type.isFloat() ? 2 : 1;
    }

    private static Scalar scalar(NdArray array) {
        return new Scalar(array.dtype(), array.getDouble(), array.getLong());
    }

    private static DType withScalar(DType array, Scalar scalar) {
        DType type = scalar.type();
        if (category(type) > category(array)) {
            return DType.promote(array, type);
        }
        if (type == DType.BOOL) {
            return array;
        }
        if (type.isFloat()) {
            double magnitude = Math.abs(scalar.real());
            DType smallest = !(magnitude < Double.POSITIVE_INFINITY) || magnitude < 65000
                    ? DType.FLOAT16
                    : magnitude < 3.4e38 ? DType.FLOAT32 : DType.FLOAT64;
            return DType.promote(array, smallest.itemSize() < type.itemSize() ? smallest : type);
        }
        boolean signed = array.kind() == DType.Kind.SIGNED || (scalar.whole() < 0 && type != DType.UINT64);
        return DType.promote(array, signed ? smallestSigned(scalar.whole()) : smallestUnsigned(scalar.whole()));
    }

    private static DType smallestUnsigned(long value) {
        if (value >>> 32 != 0) {
            return DType.UINT64;
        }
        return value < 1 << 8 ? DType.UINT8 : value < 1 << 16 ? DType.UINT16 : DType.UINT32;
    }

    private static DType smallestSigned(long value) {
        if (value != (int) value) {
            return DType.INT64;
        }
        return value == (byte) value ? DType.INT8 : value == (short) value ? DType.INT16 : DType.INT32;
    }

    private static void checkOutput(String name, DType result, NdArray out) {
        boolean fits = category(result) <= category(out.dtype())
                && !(result.kind() == DType.Kind.SIGNED && out.dtype().kind() == DType.Kind.UNSIGNED);
        if (!fits) {
            throw new ArrayException(
                    ArrayException.Kind.CASTING,
                    "Cannot cast ufunc '" + name + "' output from dtype('"
                            + result.numpyName() + "') to dtype('" + out.dtype().numpyName()
                            + "') with casting rule 'same_kind'");
        }
    }

    /** Whether writing to one could change what is yet to be read from the other. */
    private static boolean clash(NdArray read, NdArray written) {
        if (Arrays.equals(read.shape(), written.shape())
                && Arrays.equals(read.strides(), written.strides())
                && read.offset() == written.offset()
                && read.memory().equals(written.memory())) {
            return false;
        }
        MemorySegment a = read.memory();
        MemorySegment b = written.memory();
        return a.asOverlappingSlice(b).isPresent();
    }

    static Cursor cursor(NdArray array, long[] shape) {
        return new Cursor(array, shape, broadcastStrides(array, shape));
    }

    /** A view of this shape in which axes of length 1 repeat. */
    static NdArray broadcastTo(NdArray array, long[] shape) {
        if (!Arrays.equals(broadcastShapeOrNull(array.shape(), shape), shape)) {
            throw ArrayException.value("could not broadcast input array from shape " + NdArray.tuple(array.shape(), ",")
                    + " into shape " + NdArray.tuple(shape, ","));
        }
        return array.view(shape, broadcastStrides(array, shape), array.offset());
    }

    private static long[] broadcastStrides(NdArray array, long[] shape) {
        long[] strides = new long[shape.length];
        int shift = shape.length - array.rank();
        for (int i = 0; i < array.rank(); i++) {
            strides[i + shift] = array.length(i) == 1 && shape[i + shift] != 1 ? 0 : array.stride(i);
        }
        return strides;
    }

    static long[] broadcastShape(long[] a, long[] b) {
        long[] shape = broadcastShapeOrNull(a, b);
        if (shape == null) {
            throw ArrayException.value("operands could not be broadcast together with shapes " + NdArray.tuple(a, ",")
                    + " " + NdArray.tuple(b, ",") + " ");
        }
        return shape;
    }

    static long @Nullable [] broadcastShapeOrNull(long[] a, long[] b) {
        long[] shape = new long[Math.max(a.length, b.length)];
        for (int i = 0; i < shape.length; i++) {
            long x = i < shape.length - a.length ? 1 : a[i - shape.length + a.length];
            long y = i < shape.length - b.length ? 1 : b[i - shape.length + b.length];
            if (x != y && x != 1 && y != 1) {
                return null;
            }
            shape[i] = x == 1 ? y : x;
        }
        return shape;
    }
}
