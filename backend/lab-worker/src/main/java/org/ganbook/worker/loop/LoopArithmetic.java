package org.ganbook.worker.loop;

/**
 * What compiled loops call. Whatever Python would answer with an error, a warning or a number beyond 64 bits throws:
 * then the loop is undone and Python runs it.
 */
final class LoopArithmetic {

    /** The loop has come to something that only Python does right. */
    static final class LeftToPython extends RuntimeException {
        private static final long serialVersionUID = 1;

        LeftToPython() {
            super(null, null, false, false);
        }
    }

    /** The cell is being interrupted. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Interrupted() {
            super(null, null, false, false);
        }
    }

    private static final LeftToPython LEFT = new LeftToPython();
    private static final Interrupted INTERRUPTED = new Interrupted();
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private LoopArithmetic() {}

    static RuntimeException leave() {
        return LEFT;
    }

    static void check(NumericLoops loops) {
        if (loops.isStopped()) {
            throw INTERRUPTED;
        }
    }

    static long floor(long a, long b) {
        return b == 0 || a == Long.MIN_VALUE ? left() : Math.floorDiv(a, b);
    }

    static long remainder(long a, long b) {
        return b == 0 ? left() : Math.floorMod(a, b);
    }

    static long power(long a, long exponent) {
        if (exponent < 0) {
            return left();
        }
        long result = 1;
        for (long i = 0; i < exponent; i++) {
            result = Math.multiplyExact(result, a);
        }
        return result;
    }

    static double divide(double a, double b) {
        return b == 0 ? left() : a / b;
    }

    static double divide(long a, long b) {
        return b == 0 || !isExact(a) || !isExact(b) ? left() : (double) a / b;
    }

    static boolean isExact(long value) {
        return value >= -EXACT_IN_DOUBLE && value <= EXACT_IN_DOUBLE;
    }

    /** The quotient rounded down, as Python takes it: from what remains, not from the rounded quotient. */
    static double floor(double a, double b) {
        if (b == 0) {
            return left();
        }
        double rest = a % b;
        double quotient = (a - rest) / b;
        if (rest != 0 && b < 0 != rest < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    static double remainder(double a, double b) {
        if (b == 0) {
            return left();
        }
        double rest = a % b;
        if (rest == 0) {
            return Math.copySign(0.0, b);
        }
        return b < 0 != rest < 0 ? rest + b : rest;
    }

    /** Lets a number be kept; infinities and NaN come with warnings of numpy's. */
    static double kept(double value) {
        return Double.isFinite(value) ? value : left();
    }

    /** How many values a range has. */
    static long count(long start, long stop, long step) {
        long most = 1L << 60;
        if (step == 0 || Math.abs(start) > most || Math.abs(stop) > most || Math.abs(step) > most) {
            return left();
        }
        return step > 0
                ? Math.max(0, Math.ceilDiv(stop - start, step))
                : Math.max(0, Math.ceilDiv(start - stop, -step));
    }

    private static long left() {
        throw LEFT;
    }
}
