package org.ganbook.worker.array;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Tells whether an array's elements are what they were, without keeping them. */
final class Stamp {

    private static final long MOST = 1024;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Stamp() {}

    /** A number made from the elements; of a large array from some, at equal distances. */
    static long of(NdArray array) {
        long size = array.size();
        long looks = Math.min(size, MOST);
        long[] shape = array.shape();
        int bytes = array.dtype().itemSize();
        MemorySegment memory = array.memory();
        long stamp = size;
        for (long i = 0; i < looks; i++) {
            long element = i * size / looks;
            long at = array.offset();
            for (int axis = shape.length - 1; axis >= 0; axis--) {
                at += element % shape[axis] * array.stride(axis);
                element /= shape[axis];
            }
            for (int part = 0; part < bytes; part += 8) {
                stamp = (stamp ^ bits(memory, at + part, bytes - part)) * FACTOR;
                stamp ^= stamp >>> 29;
            }
        }
        return stamp;
    }

    private static long bits(MemorySegment memory, long at, int bytes) {
        return switch (bytes) {
            case 1 -> memory.get(ValueLayout.JAVA_BYTE, at);
            case 2 -> memory.get(ValueLayout.JAVA_SHORT_UNALIGNED, at);
            case 4 -> memory.get(ValueLayout.JAVA_INT_UNALIGNED, at);
            default -> memory.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
        };
    }
}
