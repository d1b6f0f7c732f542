package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Tensors of the numbers that a program's arithmetic uses again and again. Nothing may write to them. */
final class ScalarCache {

    private static final int SIZE = 64;

    private final Dispatcher dispatcher;
    private final long[] bits = new long[SIZE];
    private final int[] types = new int[SIZE];
    private final @Nullable Tensor[] tensors = new Tensor[SIZE];

    ScalarCache(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    Tensor get(double value, ScalarType type) {
        long key = Double.doubleToRawLongBits(value);
        int at = slot(key);
        Tensor cached = tensors[at];
        if (cached != null && bits[at] == key && types[at] == type.number) {
            return cached;
        }
        return put(at, key, type, dispatcher.wrap(LibTorch.full(new long[0], value, type.djl)));
    }

    Tensor get(long value) {
        int at = slot(value ^ 0x5bd1e995);
        Tensor cached = tensors[at];
        if (cached != null && bits[at] == value && types[at] == ScalarType.INT64.number) {
            return cached;
        }
        long handle = LibTorch.empty(new long[0], ScalarType.INT64.djl);
        ByteBuffer buffer = LibTorch.buffer(handle);
        buffer.putLong(0, value);
        return put(at, value, ScalarType.INT64, dispatcher.wrap(handle));
    }

    private Tensor put(int at, long key, ScalarType type, Tensor tensor) {
        bits[at] = key;
        types[at] = type.number;
        tensors[at] = tensor;
        return tensor;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 58);
    }
}
