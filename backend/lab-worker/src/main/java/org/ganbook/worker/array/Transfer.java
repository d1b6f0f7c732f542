package org.ganbook.worker.array;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Moves elements between native memory and Java's arrays: one plain loop per type, so that HotSpot vectorises it. */
final class Transfer {

    /** Elements per round: three buffers of doubles fit the first-level cache. */
    static final int CHUNK = 1024;

    private Transfer() {}

    /** Copies element by element, casting; both arrays have as many elements. */
    static void copy(NdArray from, NdArray to) {
        long size = from.size();
        if (from.dtype() == to.dtype() && from.isContiguous() && to.isContiguous()) {
            MemorySegment.copy(
                    from.memory(),
                    from.offset(),
                    to.memory(),
                    to.offset(),
                    size * from.dtype().itemSize());
            return;
        }
        copy(new Cursor(from), new Cursor(to), from.dtype().isFloat(), size);
    }

    static void copy(Cursor from, Cursor to, boolean asDouble, long size) {
        int chunk = (int) Math.min(size, CHUNK);
        if (asDouble) {
            double[] buffer = new double[chunk];
            for (long done = 0; done < size; done += chunk) {
                int n = (int) Math.min(chunk, size - done);
                from.read(buffer, n);
                to.write(buffer, n);
            }
        } else {
            long[] buffer = new long[chunk];
            for (long done = 0; done < size; done += chunk) {
                int n = (int) Math.min(chunk, size - done);
                from.read(buffer, n);
                to.write(buffer, n);
            }
        }
    }

    static void load(MemorySegment memory, DType dtype, long at, long stride, double[] into, int start, int n) {
        if (stride == 0) {
            Arrays.fill(into, start, start + n, dtype.getDouble(memory, at));
            return;
        }
        switch (dtype) {
            case FLOAT64 -> {
                if (stride == 8) {
                    MemorySegment.copy(memory, DType.DOUBLE, at, into, start, n);
                } else {
                    for (int i = 0; i < n; i++) {
                        into[start + i] = memory.get(DType.DOUBLE, at + i * stride);
                    }
                }
            }
            case FLOAT32 -> {
                if (stride == 4) {
                    for (int i = 0; i < n; i++) {
                        into[start + i] = memory.get(DType.FLOAT, at + i * 4L);
                    }
                } else {
                    for (int i = 0; i < n; i++) {
                        into[start + i] = memory.get(DType.FLOAT, at + i * stride);
                    }
                }
            }
            case INT64 -> {
                for (int i = 0; i < n; i++) {
                    into[start + i] = memory.get(DType.LONG, at + i * stride);
                }
            }
            case BOOL, UINT8 -> {
                for (int i = 0; i < n; i++) {
                    into[start + i] = memory.get(ValueLayout.JAVA_BYTE, at + i * stride) & 0xff;
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    into[start + i] = dtype.getDouble(memory, at + i * stride);
                }
            }
        }
    }

    static void load(MemorySegment memory, DType dtype, long at, long stride, long[] into, int start, int n) {
        if (stride == 0) {
            Arrays.fill(into, start, start + n, dtype.getLong(memory, at));
            return;
        }
        switch (dtype) {
            case INT64 -> {
                if (stride == 8) {
                    MemorySegment.copy(memory, DType.LONG, at, into, start, n);
                } else {
                    for (int i = 0; i < n; i++) {
                        into[start + i] = memory.get(DType.LONG, at + i * stride);
                    }
                }
            }
            case BOOL, UINT8 -> {
                for (int i = 0; i < n; i++) {
                    into[start + i] = memory.get(ValueLayout.JAVA_BYTE, at + i * stride) & 0xff;
                }
            }
            case INT32 -> {
                for (int i = 0; i < n; i++) {
                    into[start + i] = memory.get(DType.INT, at + i * stride);
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    into[start + i] = dtype.getLong(memory, at + i * stride);
                }
            }
        }
    }

    static void store(MemorySegment memory, DType dtype, long at, long stride, double[] from, int start, int n) {
        switch (dtype) {
            case FLOAT64 -> {
                if (stride == 8) {
                    MemorySegment.copy(from, start, memory, DType.DOUBLE, at, n);
                } else {
                    for (int i = 0; i < n; i++) {
                        memory.set(DType.DOUBLE, at + i * stride, from[start + i]);
                    }
                }
            }
            case FLOAT32 -> {
                for (int i = 0; i < n; i++) {
                    memory.set(DType.FLOAT, at + i * stride, (float) from[start + i]);
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    dtype.setDouble(memory, at + i * stride, from[start + i]);
                }
            }
        }
    }

    static void store(MemorySegment memory, DType dtype, long at, long stride, long[] from, int start, int n) {
        switch (dtype) {
            case INT64 -> {
                if (stride == 8) {
                    MemorySegment.copy(from, start, memory, DType.LONG, at, n);
                } else {
                    for (int i = 0; i < n; i++) {
                        memory.set(DType.LONG, at + i * stride, from[start + i]);
                    }
                }
            }
            case INT8, UINT8 -> {
                for (int i = 0; i < n; i++) {
                    memory.set(ValueLayout.JAVA_BYTE, at + i * stride, (byte) from[start + i]);
                }
            }
            case BOOL -> {
                for (int i = 0; i < n; i++) {
                    memory.set(ValueLayout.JAVA_BYTE, at + i * stride, (byte) (from[start + i] != 0 ? 1 : 0));
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    dtype.setLong(memory, at + i * stride, from[start + i]);
                }
            }
        }
    }
}
