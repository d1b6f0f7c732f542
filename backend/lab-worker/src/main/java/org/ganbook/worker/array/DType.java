package org.ganbook.worker.array;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/** The type of an array's elements, named as numpy names it. The order is that of promotion within a kind. */
public enum DType {
    BOOL(1, Kind.BOOL),
    INT8(1, Kind.SIGNED),
    UINT8(1, Kind.UNSIGNED),
    INT16(2, Kind.SIGNED),
    UINT16(2, Kind.UNSIGNED),
    INT32(4, Kind.SIGNED),
    UINT32(4, Kind.UNSIGNED),
    INT64(8, Kind.SIGNED),
    UINT64(8, Kind.UNSIGNED),
    FLOAT16(2, Kind.FLOAT),
    FLOAT32(4, Kind.FLOAT),
    FLOAT64(8, Kind.FLOAT);

    /** What a type holds, with numpy's letter for it. */
    public enum Kind {
        BOOL('b'),
        UNSIGNED('u'),
        SIGNED('i'),
        FLOAT('f');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }
    }

    // Unaligned: a view into a file's bytes or a foreign buffer may start anywhere.
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED;
    static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED;

    private final int itemSize;
    private final Kind kind;

    DType(int itemSize, Kind kind) {
        this.itemSize = itemSize;
        this.kind = kind;
    }

    /** The bytes of one element. */
    public int itemSize() {
        return itemSize;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isFloat() {
        return kind == Kind.FLOAT;
    }

    public boolean isInteger() {
        return kind == Kind.SIGNED || kind == Kind.UNSIGNED;
    }

    /** numpy's name, such as {@code float32}. */
    public String numpyName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that numpy calls so. */
    public static Optional<DType> named(String numpyName) {
        for (DType type : values()) {
            if (type.numpyName().equals(numpyName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The element at a byte offset; a bool is 0 or 1. */
    double getDouble(MemorySegment memory, long at) {
        return switch (this) {
            case FLOAT64 -> memory.get(DOUBLE, at);
            case FLOAT32 -> memory.get(FLOAT, at);
            case FLOAT16 -> Float.float16ToFloat(memory.get(SHORT, at));
            case UINT64 -> unsigned(memory.get(LONG, at));
            default -> getLong(memory, at);
        };
    }

    /** The element at a byte offset; a fraction is cut off. */
    long getLong(MemorySegment memory, long at) {
        return switch (this) {
            case BOOL, UINT8 -> memory.get(ValueLayout.JAVA_BYTE, at) & 0xff;
            case INT8 -> memory.get(ValueLayout.JAVA_BYTE, at);
            case INT16 -> memory.get(SHORT, at);
            case UINT16 -> memory.get(SHORT, at) & 0xffff;
            case INT32 -> memory.get(INT, at);
            case UINT32 -> memory.get(INT, at) & 0xffffffffL;
            case INT64, UINT64 -> memory.get(LONG, at);
            case FLOAT16, FLOAT32, FLOAT64 -> truncate(getDouble(memory, at));
        };
    }

    void setDouble(MemorySegment memory, long at, double value) {
        switch (this) {
            case FLOAT64 -> memory.set(DOUBLE, at, value);
            case FLOAT32 -> memory.set(FLOAT, at, (float) value);
            case FLOAT16 -> memory.set(SHORT, at, Float.floatToFloat16((float) value));
            case BOOL -> memory.set(ValueLayout.JAVA_BYTE, at, (byte) (value != 0 ? 1 : 0));
            default -> setLong(memory, at, truncate(value));
        }
    }

    /** Stores an integer; where it does not fit, the low bits, as C does. */
    void setLong(MemorySegment memory, long at, long value) {
        switch (this) {
            case BOOL -> memory.set(ValueLayout.JAVA_BYTE, at, (byte) (value != 0 ? 1 : 0));
            case INT8, UINT8 -> memory.set(ValueLayout.JAVA_BYTE, at, (byte) value);
            case INT16, UINT16 -> memory.set(SHORT, at, (short) value);
            case INT32, UINT32 -> memory.set(INT, at, (int) value);
            case INT64, UINT64 -> memory.set(LONG, at, value);
            case FLOAT16 -> memory.set(SHORT, at, Float.floatToFloat16((float) value));
            case FLOAT32 -> memory.set(FLOAT, at, (float) value);
            case FLOAT64 -> memory.set(DOUBLE, at, value);
        }
    }

    /** The value of 64 bits without a sign. */
    static double unsigned(long bits) {
        return bits >= 0 ? bits : ((bits >>> 1) | (bits & 1)) * 2.0;
    }

    /** The smallest type that holds what both hold, as {@code numpy.promote_types} has it. */
    static DType promote(DType a, DType b) {
        if (a == b || b == BOOL) {
            return a;
        }
        if (a == BOOL) {
            return b;
        }
        if (a.isFloat() || b.isFloat()) {
            return wider(a.isFloat() ? a : a.smallestFloat(), b.isFloat() ? b : b.smallestFloat());
        }
        if (a.kind == b.kind) {
            return wider(a, b);
        }
        DType signed = a.kind == Kind.SIGNED ? a : b;
        DType other = a.kind == Kind.SIGNED ? b : a;
        if (signed.itemSize > other.itemSize) {
            return signed;
        }
        return switch (other.itemSize) {
            case 1 -> INT16;
            case 2 -> INT32;
            case 4 -> INT64;
            default -> FLOAT64;
        };
    }

    private static DType wider(DType a, DType b) {
        return a.itemSize >= b.itemSize ? a : b;
    }

    /** The float in which numpy computes functions of this type, such as exp. */
    DType smallestFloat() {
        if (isFloat()) {
            return this;
        }
        return switch (itemSize) {
            case 1 -> FLOAT16;
            case 2 -> FLOAT32;
            default -> FLOAT64;
        };
    }

    /** A double as C casts it to a 64-bit integer on x86: what does not fit becomes the smallest. */
    static long truncate(double value) {
        return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }
}
