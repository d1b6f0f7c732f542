package org.ganbook.worker.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NdArrayTest {

    @Test
    void aBufferSharesTheElements() {
        NdArray array = NdArray.allocate(DType.FLOAT32, 2, 3);
        array.setDouble(2.5, 1, 2);
        assertEquals(2.5f, array.buffer().getFloat(5 * 4));
        array.buffer().putFloat(0, -1);
        assertEquals(-1, array.getDouble(0, 0));
    }

    @Test
    void wrapsForeignMemoryWithStrides() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(6 * 8).order(ByteOrder.nativeOrder());
        for (int i = 0; i < 6; i++) {
            buffer.putLong(i * 8, i);
        }
        Object owner = new Object();
        NdArray transposed = NdArray.wrap(buffer, DType.INT64, new long[] {3, 2}, new long[] {8, 24}, 0, owner);
        assertFalse(transposed.isContiguous());
        assertArrayEquals(new long[] {0, 3, 1, 4, 2, 5}, transposed.toLongs());
        assertTrue(transposed.copy().isContiguous());
        assertEquals(owner, transposed.owner());
        assertThrows(
                IllegalArgumentException.class,
                () -> NdArray.wrap(buffer, DType.INT64, new long[] {3, 3}, new long[] {8, 24}, 0, owner));
    }

    @ParameterizedTest
    @EnumSource(DType.class)
    void everyTypeHoldsSmallNumbers(DType type) {
        NdArray array = NdArray.of(0, 1, 1, 0).astype(type);
        assertArrayEquals(new double[] {0, 1, 1, 0}, array.toDoubles());
        assertArrayEquals(new long[] {0, 1, 1, 0}, array.toLongs());
        assertEquals(4L * type.itemSize(), array.buffer().capacity());
    }

    @Test
    void castsAsC() {
        assertArrayEquals(
                new long[] {44, 255, 1},
                NdArray.of(300.7, -1.5, 1.9).astype(DType.UINT8).toLongs());
        assertArrayEquals(
                new long[] {Long.MIN_VALUE, Long.MIN_VALUE},
                NdArray.of(Double.NaN, 1e30).astype(DType.INT64).toLongs());
    }

    @Test
    void refusesWhatNoMachineHolds() {
        var e = assertThrows(ArrayException.class, () -> NdArray.allocate(DType.FLOAT64, 1L << 40));
        assertEquals(ArrayException.Kind.MEMORY, e.kind());
        assertEquals(
                "Unable to allocate 8.00 TiB for an array with shape (1099511627776,) and data type float64",
                e.getMessage());
    }
}
