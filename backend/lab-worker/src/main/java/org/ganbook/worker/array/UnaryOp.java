package org.ganbook.worker.array;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The functions of one argument, element by element, with numpy's names and rules for the result's type. */
enum UnaryOp {
    NEGATIVE(Rule.SAME, a -> -a, a -> -a),
    POSITIVE(Rule.SAME, a -> a, a -> a),
    ABSOLUTE(Rule.SAME, Math::abs, Math::abs),
    SIGN(Rule.SAME, Math::signum, Long::signum),
    SQUARE(Rule.SAME, a -> a * a, a -> a * a),
    RECIPROCAL(Rule.SAME, a -> 1 / a, a -> a == 0 ? Long.MIN_VALUE : 1 / a),
    INVERT(Rule.SAME, null, a -> ~a),
    LOGICAL_NOT(Rule.BOOL, a -> a == 0 ? 1 : 0, a -> a == 0 ? 1 : 0),
    ISNAN(Rule.TEST, a -> Double.isNaN(a) ? 1 : 0, a -> 0),
    ISINF(Rule.TEST, a -> Double.isInfinite(a) ? 1 : 0, a -> 0),
    ISFINITE(Rule.TEST, a -> Double.isFinite(a) ? 1 : 0, a -> 1),
    SIGNBIT(Rule.TEST, a -> Double.doubleToRawLongBits(a) < 0 ? 1 : 0, a -> a < 0 ? 1 : 0),
    FLOOR(Rule.INTEGRAL, Math::floor, a -> a),
    CEIL(Rule.INTEGRAL, Math::ceil, a -> a),
    TRUNC(Rule.INTEGRAL, a -> a < 0 ? Math.ceil(a) : Math.floor(a), a -> a),
    RINT(Rule.FLOAT, Math::rint, null),
    SQRT(Rule.FLOAT, Math::sqrt, null),
    CBRT(Rule.FLOAT, Math::cbrt, null),
    EXP(Rule.FLOAT, StrictMath::exp, null),
    EXP2(Rule.FLOAT, a -> Math.pow(2, a), null),
    EXPM1(Rule.FLOAT, Math::expm1, null),
    LOG(Rule.FLOAT, Math::log, null),
    LOG2(Rule.FLOAT, UnaryOp::log2, null),
    LOG10(Rule.FLOAT, Math::log10, null),
    LOG1P(Rule.FLOAT, Math::log1p, null),
    SIN(Rule.FLOAT, Math::sin, null),
    COS(Rule.FLOAT, Math::cos, null),
    TAN(Rule.FLOAT, Math::tan, null),
    ARCSIN(Rule.FLOAT, Math::asin, null),
    ARCCOS(Rule.FLOAT, Math::acos, null),
    ARCTAN(Rule.FLOAT, Math::atan, null),
    SINH(Rule.FLOAT, Math::sinh, null),
    COSH(Rule.FLOAT, Math::cosh, null),
    TANH(Rule.FLOAT, Math::tanh, null),
    ARCSINH(Rule.FLOAT, UnaryOp::arcsinh, null),
    ARCCOSH(Rule.FLOAT, a -> Math.log(a + Math.sqrt(a - 1) * Math.sqrt(a + 1)), null),
    ARCTANH(Rule.FLOAT, a -> 0.5 * (Math.log1p(a) - Math.log1p(-a)), null),
    DEG2RAD(Rule.FLOAT, a -> a * (Math.PI / 180), null),
    RAD2DEG(Rule.FLOAT, a -> a * (180 / Math.PI), null);

    enum Rule {
        /** The argument's type. */
        SAME,
        /** A float's own type; numpy 1.24 makes floats of integers, too. */
        INTEGRAL,
        /** Of integers, the smallest float that holds them. */
        FLOAT,
        BOOL,
        /** A bool for each number. */
        TEST
    }

    private final Rule rule;
    private final @Nullable DoubleUnaryOperator doubles;
    private final @Nullable LongUnaryOperator longs;

    UnaryOp(Rule rule, @Nullable DoubleUnaryOperator doubles, @Nullable LongUnaryOperator longs) {
        this.rule = rule;
        this.doubles = doubles;
        this.longs = longs;
    }

    String numpyName() {
        return name().toLowerCase(Locale.ROOT);
    }

    DType loopType(DType type) {
        return switch (rule) {
            case SAME -> {
                if (this == NEGATIVE && type == DType.BOOL) {
                    throw ArrayException.type("The numpy boolean negative, the `-` operator, is not supported, use the"
                            + " `~` operator or the logical_not function instead.");
                }
                if (this == INVERT && type.isFloat()) {
                    throw ArrayException.type("ufunc 'invert' not supported for the input types, and the inputs could"
                            + " not be safely coerced to any supported types according to the casting rule ''safe''");
                }
                yield type;
            }
            case INTEGRAL, FLOAT -> type.smallestFloat();
            case BOOL, TEST -> type;
        };
    }

    DType resultType(DType loopType) {
        return rule == Rule.BOOL || rule == Rule.TEST ? DType.BOOL : loopType;
    }

    void apply(double[] a, double[] out, int n) {
        DoubleUnaryOperator f = doubles;
        if (f == null) {
            throw new IllegalStateException(this + " has no floats");
        }
        switch (this) {
            case NEGATIVE -> {
                for (int i = 0; i < n; i++) {
                    out[i] = -a[i];
                }
            }
            case ABSOLUTE -> {
                for (int i = 0; i < n; i++) {
                    out[i] = Math.abs(a[i]);
                }
            }
            case SQRT -> {
                for (int i = 0; i < n; i++) {
                    out[i] = Math.sqrt(a[i]);
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    out[i] = f.applyAsDouble(a[i]);
                }
            }
        }
    }

    void apply(long[] a, long[] out, int n) {
        LongUnaryOperator f = longs;
        if (f == null) {
            throw new IllegalStateException(this + " has no integers");
        }
        for (int i = 0; i < n; i++) {
            out[i] = f.applyAsLong(a[i]);
        }
    }

    private static double log2(double a) {
        // The exponent apart: powers of two come out whole.
        if (!(a > 0) || Double.isInfinite(a)) {
            return Math.log(a);
        }
        int exponent = Math.getExponent(a);
        if (exponent < Double.MIN_EXPONENT) {
            return Math.log(a) / Math.log(2);
        }
        double fraction = Math.scalb(a, -exponent);
        return exponent + Math.log(fraction) / Math.log(2);
    }

    private static double arcsinh(double a) {
        double magnitude = Math.abs(a);
        return Math.copySign(
                Math.log1p(magnitude + magnitude * magnitude / (1 + Math.sqrt(magnitude * magnitude + 1))), a);
    }
}
