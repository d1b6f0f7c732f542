package org.ganbook.worker.loop;

/** What a number is in Python; on it depends what an operation on it gives. */
enum Kind {
    /** An int that fits into 64 bits. */
    WHOLE('i'),
    FLOAT('f'),
    /** numpy.int64 */
    NUMPY_WHOLE('I'),
    /** numpy.float64 */
    NUMPY_FLOAT('F');

    private final char letter;

    Kind(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    boolean isReal() {
        return this == FLOAT || this == NUMPY_FLOAT;
    }

    private boolean isNumpy() {
        return this == NUMPY_WHOLE || this == NUMPY_FLOAT;
    }

    private static Kind of(boolean real, boolean numpy) {
        if (numpy) {
            return real ? NUMPY_FLOAT : NUMPY_WHOLE;
        }
        return real ? FLOAT : WHOLE;
    }

    Kind with(LoopTree.Operator operator, Kind other) {
        return of(isReal() || other.isReal() || operator == LoopTree.Operator.DIVIDE, isNumpy() || other.isNumpy());
    }

    /** Whether a variable of this kind can be kept where later values are of another kind. */
    boolean widensTo(Kind later) {
        return this == later || !isNumpy() && (later.isReal() || this == WHOLE && later == NUMPY_WHOLE);
    }
}
