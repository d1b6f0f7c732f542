package org.ganbook.worker.array;

/** Multiplies matrices by a library's routine, which is worth the way there where there is much to multiply. */
@FunctionalInterface
public interface MatrixRoutine {

    /**
     * Writes a product of two matrices.
     *
     * @param a of FLOAT32 or FLOAT64 like the others, and row by row or column by column in memory
     * @param out row by row; what is in it does not count
     */
    void multiply(NdArray a, NdArray b, NdArray out);
}
