package org.ganbook.worker.tensor;

import java.util.Optional;
import org.ganbook.worker.array.DType;
import org.jspecify.annotations.Nullable;

/** The type of a tensor's elements, with libtorch's number of it (c10/core/ScalarType.h) and DJL's. */
public enum ScalarType {
    UINT8(0, 3, 1, DType.UINT8),
    INT8(1, 5, 1, DType.INT8),
    INT16(2, ScalarType.UNKNOWN_TO_DJL, 2, DType.INT16),
    INT32(3, 4, 4, DType.INT32),
    INT64(4, 6, 8, DType.INT64),
    FLOAT16(5, 2, 2, DType.FLOAT16),
    FLOAT32(6, 0, 4, DType.FLOAT32),
    FLOAT64(7, 1, 8, DType.FLOAT64),
    COMPLEX64(9, 8, 8, null),
    COMPLEX128(10, ScalarType.UNKNOWN_TO_DJL, 16, null),
    BOOL(11, 7, 1, DType.BOOL),
    BFLOAT16(15, ScalarType.UNKNOWN_TO_DJL, 2, null);

    static final int UNKNOWN_TO_DJL = 9;
    private static final ScalarType[] BY_NUMBER = new ScalarType[16];
    private static final ScalarType[] BY_DJL = new ScalarType[UNKNOWN_TO_DJL];

    static {
        for (ScalarType type : values()) {
            BY_NUMBER[type.number] = type;
            if (type.djl != UNKNOWN_TO_DJL) {
                BY_DJL[type.djl] = type;
            }
        }
    }

    final int number;
    final int djl;
    final int bytes;
    private final @Nullable DType array;

    ScalarType(int number, int djl, int bytes, @Nullable DType array) {
        this.number = number;
        this.djl = djl;
        this.bytes = bytes;
        this.array = array;
    }

    /** The element type of a numpy array with the same bytes. */
    Optional<DType> array() {
        return Optional.ofNullable(array);
    }

    boolean isFloat() {
        return switch (this) {
            case FLOAT16, FLOAT32, FLOAT64, BFLOAT16 -> true;
            default -> false;
        };
    }

    boolean isWhole() {
        return switch (this) {
            case UINT8, INT8, INT16, INT32, INT64 -> true;
            default -> false;
        };
    }

    boolean isComplex() {
        return this == COMPLEX64 || this == COMPLEX128;
    }

    static ScalarType of(long number) {
        ScalarType type = number >= 0 && number < BY_NUMBER.length ? BY_NUMBER[(int) number] : null;
        if (type == null) {
            throw new TorchException(TorchException.Kind.TYPE, "there is no dtype with number " + number);
        }
        return type;
    }

    static @Nullable ScalarType ofDjl(int djl) {
        return djl >= 0 && djl < BY_DJL.length ? BY_DJL[djl] : null;
    }

    static ScalarType of(DType type) {
        for (ScalarType scalar : values()) {
            if (scalar.array == type) {
                return scalar;
            }
        }
        throw new TorchException(
                TorchException.Kind.TYPE,
                "can't convert np.ndarray of type numpy." + type.numpyName()
                        + ". The only supported types are: float64, float32, float16, complex64, complex128, int64,"
                        + " int32, int16, int8, uint8, and bool.");
    }
}
