package org.ganbook.worker.array;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * An n-dimensional array of numbers in native memory, in the machine's byte order. A view shares the memory of the
 * array it was taken from; what one writes the other reads. The layout (shape, strides, offset) never changes, the
 * elements do.
 *
 * <p>Strides and offsets count bytes. The memory lives as long as anything that reads it: an array's own memory
 * belongs to the garbage collector, foreign memory (a libtorch tensor's) is kept alive by the {@code owner}.
 */
public final class NdArray {

    private final MemorySegment memory;
    private final DType dtype;
    private final long[] shape;
    private final long[] strides;
    private final long offset;
    private final @Nullable Object owner;
    private final long size;
    private final boolean contiguous;

    NdArray(MemorySegment memory, DType dtype, long[] shape, long[] strides, long offset, @Nullable Object owner) {
        this.memory = memory;
        this.dtype = dtype;
        this.shape = shape;
        this.strides = strides;
        this.offset = offset;
        this.owner = owner;
        this.size = product(shape);
        this.contiguous = isContiguous(shape, strides, dtype.itemSize());
    }

    /**
     * A new array of zeros.
     *
     * @throws ArrayException of kind MEMORY when it can't be had
     */
    public static NdArray allocate(DType dtype, long... shape) {
        long[] own = shape.clone();
        long bytes = bytes(dtype, own);
        MemorySegment memory;
        try {
            memory = ArrayMemory.allocate(bytes);
        } catch (ArrayException e) {
            throw new ArrayException(e.kind(), tooLarge(dtype, own).getMessage() + ": " + e.getMessage());
        } catch (OutOfMemoryError | IllegalArgumentException e) {
            throw tooLarge(dtype, own);
        }
        return new NdArray(memory, dtype, own, contiguousStrides(own, dtype.itemSize()), 0, null);
    }

    /**
     * An array over memory that something else owns.
     *
     * @param buffer direct; its position and limit are ignored
     * @param strides bytes from one element to the next along each axis
     * @param offset byte of the first element within the buffer
     * @param owner kept reachable as long as this array or a view of it is
     * @throws IllegalArgumentException for a heap buffer or a layout that leaves the buffer
     */
    public static NdArray wrap(
            ByteBuffer buffer, DType dtype, long[] shape, long[] strides, long offset, @Nullable Object owner) {
        if (!buffer.isDirect()) {
            throw new IllegalArgumentException("an array needs a direct buffer");
        }
        if (shape.length != strides.length) {
            throw new IllegalArgumentException("as many strides as axes are needed");
        }
        MemorySegment memory = MemorySegment.ofBuffer(buffer.duplicate().clear());
        NdArray array = new NdArray(memory, dtype, shape.clone(), strides.clone(), offset, owner);
        array.checkBounds();
        return array;
    }

    /** A C-ordered array over a whole buffer. */
    public static NdArray wrap(ByteBuffer buffer, DType dtype, long[] shape, @Nullable Object owner) {
        return wrap(buffer, dtype, shape, contiguousStrides(shape, dtype.itemSize()), 0, owner);
    }

    public static NdArray of(double... values) {
        NdArray array = allocate(DType.FLOAT64, values.length);
        MemorySegment.copy(values, 0, array.memory, DType.DOUBLE, 0, values.length);
        return array;
    }

    public static NdArray of(long... values) {
        NdArray array = allocate(DType.INT64, values.length);
        MemorySegment.copy(values, 0, array.memory, DType.LONG, 0, values.length);
        return array;
    }

    // What Python reads on its hottest paths, each under a name of its own, as overloads cost a search in every call.
    // An index outside ends in an exception of Java's, upon which Python
    // takes its careful path.

    /** The rank and the type's ordinal in one number: 16 * rank + ordinal. */
    /** Where its memory begins; the same for an array and its views. */
    @HostAccess.Export
    public long place() {
        return memory.address();
    }

    @HostAccess.Export
    public int tag() {
        return 16 * shape.length + dtype.ordinal();
    }

    @HostAccess.Export
    public double realAt(long i) {
        return dtype.getDouble(memory, at(i, 0) + offset);
    }

    @HostAccess.Export
    public double realAt2(long i, long j) {
        return dtype.getDouble(memory, at(i, 0) + at(j, 1) + offset);
    }

    @HostAccess.Export
    public long wholeAt(long i) {
        return dtype.getLong(memory, at(i, 0) + offset);
    }

    /**
     * The element of a matrix of integers, or {@link Long#MIN_VALUE} where there is none: loops over data end that way,
     * and an exception that passes from Java to Python throws away compiled code.
     */
    @HostAccess.Export
    public long findWhole(long i, long j) {
        boolean found = shape.length == 2 && i >= -shape[0] && i < shape[0] && j >= -shape[1] && j < shape[1];
        return found ? wholeAt2(i, j) : Long.MIN_VALUE;
    }

    @HostAccess.Export
    public long wholeAt2(long i, long j) {
        return dtype.getLong(memory, at(i, 0) + at(j, 1) + offset);
    }

    @HostAccess.Export
    public void setRealAt(long i, double value) {
        dtype.setDouble(memory, at(i, 0) + offset, value);
    }

    @HostAccess.Export
    public void setRealAt2(long i, long j, double value) {
        dtype.setDouble(memory, at(i, 0) + at(j, 1) + offset, value);
    }

    @HostAccess.Export
    public void setWholeAt(long i, long value) {
        dtype.setLong(memory, at(i, 0) + offset, value);
    }

    @HostAccess.Export
    public void setWholeAt2(long i, long j, long value) {
        dtype.setLong(memory, at(i, 0) + at(j, 1) + offset, value);
    }

    /** The only element of an array of rank 0. */
    @HostAccess.Export
    public double onlyReal() {
        return dtype.getDouble(memory, offset);
    }

    @HostAccess.Export
    public long onlyWhole() {
        return dtype.getLong(memory, offset);
    }

    /** The sub-array at an index of the first axis. */
    @HostAccess.Export
    public NdArray row(long i) {
        at(i, 0);
        return Layout.row(this, i < 0 ? i + shape[0] : i);
    }

    private long at(long index, int axis) {
        long length = shape[axis];
        if (index < -length || index >= length) {
            throw new IndexOutOfBoundsException(index);
        }
        return (index < 0 ? index + length : index) * strides[axis];
    }

    @HostAccess.Export
    public int axes() {
        return shape.length;
    }

    @HostAccess.Export
    public long extent(int axis) {
        return shape[axis];
    }

    @HostAccess.Export
    public long step(int axis) {
        return strides[axis];
    }

    @HostAccess.Export
    public long count() {
        return size;
    }

    /** Differs, as good as always, when elements have changed; of a large array only some are looked at. */
    @HostAccess.Export
    public long stamp() {
        return Stamp.of(this);
    }

    /** The bytes of one element. */
    @HostAccess.Export
    public int itemBytes() {
        return Math.toIntExact(dtype.itemSize());
    }

    /** The address of the first element. */
    @HostAccess.Export
    public long address() {
        return memory.address() + offset;
    }

    /** The memory from the lowest to the highest of the elements, and what lies between them. */
    public MemorySegment reach() {
        if (size == 0) {
            return MemorySegment.NULL;
        }
        long low = offset;
        long high = offset + dtype.itemSize();
        for (int i = 0; i < shape.length; i++) {
            long reach = (shape[i] - 1) * strides[i];
            low += Math.min(reach, 0);
            high += Math.max(reach, 0);
        }
        return memory.asSlice(low, high - low);
    }

    /**
     * A view of the same memory as elements of any type.
     *
     * @param start byte of the first element, counted from this array's
     * @throws ArrayException of kind VALUE for a layout that leaves the memory
     */
    NdArray window(DType type, long[] newShape, long[] newStrides, long start) {
        NdArray window = new NdArray(memory, type, newShape.clone(), newStrides.clone(), offset + start, owner);
        try {
            window.checkBounds();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw ArrayException.value(String.valueOf(e.getMessage()));
        }
        return window;
    }

    public DType dtype() {
        return dtype;
    }

    public int rank() {
        return shape.length;
    }

    /** The number of elements. */
    public long size() {
        return size;
    }

    public long[] shape() {
        return shape.clone();
    }

    public long length(int axis) {
        return shape[axis];
    }

    /** Bytes from one element to the next along each axis. */
    public long[] strides() {
        return strides.clone();
    }

    public long stride(int axis) {
        return strides[axis];
    }

    /** The byte of the first element within {@link #memory()}. */
    public long offset() {
        return offset;
    }

    /** The memory that this array and its views share; elements start at {@link #offset()}. */
    public MemorySegment memory() {
        return memory;
    }

    /** What keeps foreign memory alive; null for an array of our own. */
    public @Nullable Object owner() {
        return owner;
    }

    /** Whether the elements lie side by side in C order. */
    public boolean isContiguous() {
        return contiguous;
    }

    /**
     * The elements of a contiguous array as bytes in native order; shares memory with it.
     *
     * @throws IllegalStateException if the array is not contiguous
     */
    public ByteBuffer buffer() {
        if (!contiguous) {
            throw new IllegalStateException("only a contiguous array is a run of bytes");
        }
        return memory.asSlice(offset, size * dtype.itemSize()).asByteBuffer().order(ByteOrder.nativeOrder());
    }

    /** A view with another layout on the same memory. */
    NdArray view(long[] newShape, long[] newStrides, long newOffset) {
        return new NdArray(memory, dtype, newShape, newStrides, newOffset, owner);
    }

    /** This array if it is contiguous, else a copy that is. */
    public NdArray contiguous() {
        return contiguous ? this : copy();
    }

    /** A contiguous copy. */
    public NdArray copy() {
        return astype(dtype);
    }

    /** A contiguous copy with elements of another type, cast as C casts. */
    public NdArray astype(DType type) {
        NdArray result = allocate(type, shape);
        Transfer.copy(this, result);
        return result;
    }

    /** The byte where the element with these indices lies. */
    public long position(long... indices) {
        long at = offset;
        for (int i = 0; i < indices.length; i++) {
            at += indices[i] * strides[i];
        }
        return at;
    }

    public double getDouble(long... indices) {
        return dtype.getDouble(memory, position(indices));
    }

    public long getLong(long... indices) {
        return dtype.getLong(memory, position(indices));
    }

    public void setDouble(double value, long... indices) {
        dtype.setDouble(memory, position(indices), value);
    }

    public void setLong(long value, long... indices) {
        dtype.setLong(memory, position(indices), value);
    }

    /** All elements in C order. */
    public double[] toDoubles() {
        double[] values = new double[Math.toIntExact(size)];
        Cursor cursor = new Cursor(this);
        cursor.read(values, values.length);
        return values;
    }

    /** All elements in C order; fractions are cut off. */
    public long[] toLongs() {
        long[] values = new long[Math.toIntExact(size)];
        Cursor cursor = new Cursor(this);
        cursor.read(values, values.length);
        return values;
    }

    /** Sets all elements, in C order. */
    public void setAll(double[] values) {
        new Cursor(this).write(values, values.length);
    }

    /** Sets all elements, in C order. */
    public void setAll(long[] values) {
        new Cursor(this).write(values, values.length);
    }

    static long product(long[] shape) {
        long product = 1;
        for (long length : shape) {
            product *= length;
        }
        return product;
    }

    static long[] contiguousStrides(long[] shape, long itemSize) {
        long[] strides = new long[shape.length];
        long stride = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= Math.max(shape[i], 1);
        }
        return strides;
    }

    private static boolean isContiguous(long[] shape, long[] strides, long itemSize) {
        long expected = itemSize;
        boolean packed = true;
        for (int i = shape.length - 1; i >= 0; i--) {
            if (shape[i] == 0) {
                return true;
            }
            if (shape[i] != 1) {
                packed &= strides[i] == expected;
                expected *= shape[i];
            }
        }
        return packed;
    }

    private static long bytes(DType dtype, long[] shape) {
        long bytes = dtype.itemSize();
        for (long length : shape) {
            if (length < 0) {
                throw ArrayException.value("negative dimensions are not allowed");
            }
            try {
                bytes = Math.multiplyExact(bytes, length);
            } catch (ArithmeticException e) {
                throw ArrayException.value("Maximum allowed dimension exceeded");
            }
        }
        return bytes;
    }

    private static ArrayException tooLarge(DType dtype, long[] shape) {
        double bytes = (double) product(shape) * dtype.itemSize();
        String[] units = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
        int unit = 0;
        while (bytes >= 1024 && unit < units.length - 1) {
            bytes /= 1024;
            unit++;
        }
        // Three significant digits, as numpy writes them.
        String number = String.format("%." + (bytes < 10 ? 2 : bytes < 100 ? 1 : 0) + "f", bytes);
        return new ArrayException(
                ArrayException.Kind.MEMORY,
                "Unable to allocate " + number + (bytes >= 100 && bytes < 1000 ? ". " : " ") + units[unit]
                        + " for an array with shape " + tuple(shape, ", ") + " and data type " + dtype.numpyName());
    }

    /** A shape as Python writes a tuple. */
    static String tuple(long[] shape, String separator) {
        String comma = shape.length == 1 ? "," : "";
        return Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(separator, "(", comma + ")"));
    }

    void checkBounds() {
        if (size == 0) {
            return;
        }
        long low = offset;
        long high = offset + dtype.itemSize();
        for (int i = 0; i < shape.length; i++) {
            long reach = Math.multiplyExact(shape[i] - 1, strides[i]);
            low += Math.min(reach, 0);
            high += Math.max(reach, 0);
        }
        if (low < 0 || high > memory.byteSize()) {
            throw new IllegalArgumentException("the layout " + Arrays.toString(shape) + " leaves the buffer");
        }
    }
}
