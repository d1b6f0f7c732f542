package org.ganbook.worker.tensor;

import java.util.Arrays;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes an operation's result will take: memory is looked for before libtorch asks the system for it, which
 * would rather end the process than refuse.
 */
final class Estimate {

    private static final long WIDEST = 8;

    private Estimate() {}

    /** The number of elements, as large as a long can be where it is larger. */
    static long elements(long[] shape) {
        long count = 1;
        for (long length : shape) {
            count = multiply(count, Math.max(length, 0));
        }
        return count;
    }

    static long broadcast(Tensor a, Tensor b) {
        long[] x = a.shape();
        long[] y = b.shape();
        if (Arrays.equals(x, y)) {
            return bytes(elements(x), a);
        }
        long count = 1;
        for (int i = 1; i <= Math.max(x.length, y.length); i++) {
            long left = i <= x.length ? x[x.length - i] : 1;
            long right = i <= y.length ? y[y.length - i] : 1;
            count = multiply(count, Math.max(left, right));
        }
        return bytes(count, a);
    }

    static long matmul(Tensor a, Tensor b) {
        long[] x = a.shape();
        long[] y = b.shape();
        if (x.length < 2 || y.length < 2) {
            return 0;
        }
        long batch = Math.max(elements(Arrays.copyOf(x, x.length - 2)), elements(Arrays.copyOf(y, y.length - 2)));
        return bytes(multiply(batch, multiply(x[x.length - 2], y[y.length - 1])), a);
    }

    static long bytes(Operation operation, @Nullable Object[] given, Arguments arguments) {
        return switch (operation.name()) {
            case "empty", "full", "rand", "randn" -> multiply(elements(longs(given[0])), 4);
            case "randint" -> multiply(elements(longs(given[2])), WIDEST);
            case "normal_ff" -> multiply(elements(longs(given[2])), 4);
            case "arange" -> range(number(given[0]), number(given[1]), number(given[2]));
            case "linspace", "logspace" -> multiply((long) number(given[2]), 4);
            case "eye" -> multiply(multiply((long) number(given[0]), (long) number(given[1])), 4);
            case "randperm" -> multiply((long) number(given[0]), WIDEST);
            case "repeat", "tile" ->
                bytes(multiply(elements(longs(given[1])), tensor(arguments, 0).numel()), tensor(arguments, 0));
            case "repeat_interleave", "one_hot" ->
                bytes(multiply((long) number(given[1]), tensor(arguments, 0).numel()), tensor(arguments, 0));
            case "outer", "kron", "cdist" ->
                bytes(
                        multiply(
                                tensor(arguments, 0).numel(),
                                tensor(arguments, 1).numel()),
                        tensor(arguments, 0));
            case "mm", "bmm" -> matmul(tensor(arguments, 0), tensor(arguments, 1));
            default ->
                arguments.given(0) instanceof Tensor a && given.length > 1 && arguments.given(1) instanceof Tensor b
                        ? broadcastable(a, b)
                        : 0;
        };
    }

    private static long broadcastable(Tensor a, Tensor b) {
        // Only what can grow: many operations of two tensors are not elementwise.
        long most = Math.max(a.numel(), b.numel());
        long bytes = broadcast(a, b);
        return bytes > multiply(most, WIDEST) ? bytes : 0;
    }

    private static long range(double start, double end, double step) {
        double count = step == 0 ? 0 : (end - start) / step;
        return count > 0 ? multiply((long) count, WIDEST) : 0;
    }

    private static long bytes(long count, Tensor like) {
        return multiply(count, like.type().bytes);
    }

    private static Tensor tensor(Arguments arguments, int i) {
        return (Tensor) java.util.Objects.requireNonNull(arguments.given(i));
    }

    private static long[] longs(@Nullable Object value) {
        return switch (value) {
            case long[] longs -> longs;
            case Value list when list.hasArrayElements() -> Arguments.longs(list);
            case null, default -> new long[0];
        };
    }

    private static double number(@Nullable Object value) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case Value number when number.fitsInDouble() -> number.asDouble();
            case Value number when number.fitsInLong() -> number.asLong();
            case null, default -> 0;
        };
    }

    private static long multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        return high == 0 && a * b >= 0 ? a * b : Long.MAX_VALUE / 4;
    }
}
