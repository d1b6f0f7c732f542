package org.ganbook.worker.array;

import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** The functions of two arguments, element by element, with numpy's names and rules for the result's type. */
enum BinaryOp {
    ADD(Rule.ARITHMETIC, Double::sum, Long::sum),
    SUBTRACT(Rule.ARITHMETIC, (a, b) -> a - b, (a, b) -> a - b),
    MULTIPLY(Rule.ARITHMETIC, (a, b) -> a * b, (a, b) -> a * b),
    DIVIDE(Rule.QUOTIENT, (a, b) -> a / b, null),
    FLOOR_DIVIDE(Rule.NUMERIC, BinaryOp::floorDivide, (a, b) -> b == 0 ? 0 : Math.floorDiv(a, b)),
    REMAINDER(Rule.NUMERIC, BinaryOp::remainder, (a, b) -> b == 0 ? 0 : Math.floorMod(a, b)),
    FMOD(Rule.NUMERIC, (a, b) -> a % b, (a, b) -> b == 0 ? 0 : a % b),
    POWER(Rule.NUMERIC, BinaryOp::power, BinaryOp::power),
    FLOAT_POWER(Rule.DOUBLE, BinaryOp::power, null),
    MAXIMUM(Rule.ARITHMETIC, Math::max, Math::max),
    MINIMUM(Rule.ARITHMETIC, Math::min, Math::min),
    FMAX(Rule.ARITHMETIC, (a, b) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b), Math::max),
    FMIN(Rule.ARITHMETIC, (a, b) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b), Math::min),
    ARCTAN2(Rule.FLOAT, Math::atan2, null),
    HYPOT(Rule.FLOAT, Math::hypot, null),
    COPYSIGN(Rule.FLOAT, Math::copySign, null),
    NEXTAFTER(Rule.FLOAT, Math::nextAfter, null),
    LOGADDEXP(Rule.FLOAT, BinaryOp::logAddExp, null),
    HEAVISIDE(Rule.FLOAT, (a, b) -> Double.isNaN(a) ? a : a < 0 ? 0 : a > 0 ? 1 : b, null),
    GCD(Rule.INTEGER, null, BinaryOp::gcd),
    LCM(Rule.INTEGER, null, (a, b) -> a == 0 || b == 0 ? 0 : Math.abs(a / gcd(a, b) * b)),
    BITWISE_AND(Rule.BITS, null, (a, b) -> a & b),
    BITWISE_OR(Rule.BITS, null, (a, b) -> a | b),
    BITWISE_XOR(Rule.BITS, null, (a, b) -> a ^ b),
    LEFT_SHIFT(Rule.INTEGER, null, (a, b) -> b < 0 || b > 63 ? 0 : a << b),
    RIGHT_SHIFT(Rule.INTEGER, null, (a, b) -> a >> Math.min(b < 0 ? 63 : b, 63)),
    EQUAL(Rule.COMPARISON, (a, b) -> a == b ? 1 : 0, (a, b) -> a == b ? 1 : 0),
    NOT_EQUAL(Rule.COMPARISON, (a, b) -> a != b ? 1 : 0, (a, b) -> a != b ? 1 : 0),
    LESS(Rule.COMPARISON, (a, b) -> a < b ? 1 : 0, (a, b) -> a < b ? 1 : 0),
    LESS_EQUAL(Rule.COMPARISON, (a, b) -> a <= b ? 1 : 0, (a, b) -> a <= b ? 1 : 0),
    GREATER(Rule.COMPARISON, (a, b) -> a > b ? 1 : 0, (a, b) -> a > b ? 1 : 0),
    GREATER_EQUAL(Rule.COMPARISON, (a, b) -> a >= b ? 1 : 0, (a, b) -> a >= b ? 1 : 0),
    LOGICAL_AND(Rule.COMPARISON, (a, b) -> a != 0 && b != 0 ? 1 : 0, (a, b) -> a != 0 && b != 0 ? 1 : 0),
    LOGICAL_OR(Rule.COMPARISON, (a, b) -> a != 0 || b != 0 ? 1 : 0, (a, b) -> a != 0 || b != 0 ? 1 : 0),
    LOGICAL_XOR(Rule.COMPARISON, (a, b) -> (a != 0) != (b != 0) ? 1 : 0, (a, b) -> (a != 0) != (b != 0) ? 1 : 0);

    /** How the type of the result follows from the arguments' common type. */
    enum Rule {
        /** The common type. */
        ARITHMETIC,
        /** The common type; of bools, int8. */
        NUMERIC,
        /** Of integers, float64. */
        QUOTIENT,
        /** Of integers, the smallest float that holds them. */
        FLOAT,
        DOUBLE,
        INTEGER,
        BITS,
        COMPARISON
    }

    private final Rule rule;
    private final @Nullable DoubleBinaryOperator doubles;
    private final @Nullable LongBinaryOperator longs;

    BinaryOp(Rule rule, @Nullable DoubleBinaryOperator doubles, @Nullable LongBinaryOperator longs) {
        this.rule = rule;
        this.doubles = doubles;
        this.longs = longs;
    }

    String numpyName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean compares() {
        return rule == Rule.COMPARISON;
    }

    /** The type in which the elements are computed. */
    DType loopType(DType common) {
        return switch (rule) {
            case ARITHMETIC -> {
                if (this == SUBTRACT && common == DType.BOOL) {
                    throw ArrayException.type("numpy boolean subtract, the `-` operator, is not supported, use the"
                            + " bitwise_xor, the `^` operator, or the logical_xor function instead.");
                }
                yield common;
            }
            case COMPARISON -> common;
            case NUMERIC -> common == DType.BOOL ? DType.INT8 : common;
            case QUOTIENT -> common.isFloat() ? common : DType.FLOAT64;
            case FLOAT -> common.smallestFloat();
            case DOUBLE -> DType.FLOAT64;
            case INTEGER -> {
                refuseFloat(common);
                yield common == DType.BOOL ? DType.INT8 : common;
            }
            case BITS -> {
                refuseFloat(common);
                yield common;
            }
        };
    }

    private void refuseFloat(DType common) {
        if (common.isFloat()) {
            throw ArrayException.type("ufunc '" + numpyName() + "' not supported for the input types, and the inputs"
                    + " could not be safely coerced to any supported types according to the casting rule ''safe''");
        }
    }

    DType resultType(DType loopType) {
        return compares() ? DType.BOOL : loopType;
    }

    // The commonest have loops of their own: only a loop without a call in it is vectorised.

    void apply(double[] a, double[] b, double[] out, int n) {
        switch (this) {
            case ADD -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] + b[i];
                }
            }
            case SUBTRACT -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] - b[i];
                }
            }
            case MULTIPLY -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] * b[i];
                }
            }
            case DIVIDE -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] / b[i];
                }
            }
            case MAXIMUM -> {
                for (int i = 0; i < n; i++) {
                    out[i] = Math.max(a[i], b[i]);
                }
            }
            case GREATER -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] > b[i] ? 1 : 0;
                }
            }
            case LESS -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] < b[i] ? 1 : 0;
                }
            }
            default -> {
                DoubleBinaryOperator f = doubles;
                if (f == null) {
                    throw new IllegalStateException(this + " has no floats");
                }
                for (int i = 0; i < n; i++) {
                    out[i] = f.applyAsDouble(a[i], b[i]);
                }
            }
        }
    }

    void apply(long[] a, long[] b, long[] out, int n) {
        switch (this) {
            case ADD -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] + b[i];
                }
            }
            case SUBTRACT -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] - b[i];
                }
            }
            case MULTIPLY -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] * b[i];
                }
            }
            case EQUAL -> {
                for (int i = 0; i < n; i++) {
                    out[i] = a[i] == b[i] ? 1 : 0;
                }
            }
            default -> {
                LongBinaryOperator f = longs;
                if (f == null) {
                    throw new IllegalStateException(this + " has no integers");
                }
                for (int i = 0; i < n; i++) {
                    out[i] = f.applyAsLong(a[i], b[i]);
                }
            }
        }
    }

    private static double floorDivide(double a, double b) {
        if (b == 0) {
            return a / b;
        }
        double remainder = a % b;
        double quotient = (a - remainder) / b;
        if (remainder != 0 && (b < 0) != (remainder < 0)) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    private static double remainder(double a, double b) {
        double remainder = a % b;
        if (b == 0 || Double.isNaN(remainder)) {
            return remainder;
        }
        if (remainder == 0) {
            return Math.copySign(0, b);
        }
        return (b < 0) != (remainder < 0) ? remainder + b : remainder;
    }

    private static double power(double a, double b) {
        // C's pow: 1 to the power of anything is 1, where Java has NaN.
        if (a == 1 || (a == -1 && Double.isInfinite(b))) {
            return 1;
        }
        return b == 2 ? a * a : b == 0.5 && a >= 0 ? Math.sqrt(a) : Math.pow(a, b);
    }

    private static long power(long a, long b) {
        if (b < 0) {
            throw ArrayException.value("Integers to negative integer powers are not allowed.");
        }
        long result = 1;
        for (long base = a, rest = b; rest > 0; rest >>= 1, base *= base) {
            if ((rest & 1) != 0) {
                result *= base;
            }
        }
        return result;
    }

    private static double logAddExp(double a, double b) {
        if (a == b) {
            return a + Math.log(2);
        }
        return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
    }

    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}
