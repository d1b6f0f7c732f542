package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;

/** The operations that every program uses, by number: each is one call of a native. */
final class Arithmetic {

    private Arithmetic() {}

    static long binary(int operation, long a, long b) {
        return switch (operation) {
            case 0 -> LibTorch.add(a, b);
            case 1 -> LibTorch.sub(a, b);
            case 2 -> LibTorch.mul(a, b);
            case 3 -> LibTorch.div(a, b);
            case 4 -> LibTorch.matmul(a, b);
            case 5 -> LibTorch.eq(a, b);
            case 6 -> LibTorch.ne(a, b);
            case 7 -> LibTorch.lt(a, b);
            case 8 -> LibTorch.le(a, b);
            case 9 -> LibTorch.gt(a, b);
            case 10 -> LibTorch.ge(a, b);
            default -> throw new IllegalArgumentException("no operation " + operation);
        };
    }

    static final int ADD = 0;
    static final int SUB = 1;
    static final int MATMUL = 4;

    static long unary(int operation, long a) {
        return switch (operation) {
            case 0 -> LibTorch.sigmoid(a);
            case 1 -> LibTorch.tanh(a);
            case 2 -> LibTorch.relu(a);
            case 3 -> LibTorch.clone(a);
            default -> throw new IllegalArgumentException("no operation " + operation);
        };
    }
}
