package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ganbook.worker.array.DType;
import org.ganbook.worker.array.NdArray;
import org.graalvm.polyglot.Value;

/** A tensor's elements: reading them, and making tensors of numbers. */
final class Elements {

    private Elements() {}

    /** Reads single elements in C order; of a copy where the tensor's own lie scattered. */
    static final class Reader implements AutoCloseable {
        private final ScalarType type;
        private final long copy;
        private final ByteBuffer buffer;

        Reader(Tensor tensor) {
            this.type = tensor.type();
            long handle = tensor.handle();
            this.copy = LibTorch.isContiguous(handle) ? 0 : LibTorch.contiguous(handle);
            this.buffer = LibTorch.buffer(copy == 0 ? handle : copy);
        }

        double getDouble(int i) {
            return switch (type) {
                case FLOAT32 -> buffer.getFloat(4 * i);
                case FLOAT64 -> buffer.getDouble(8 * i);
                case FLOAT16 -> Float.float16ToFloat(buffer.getShort(2 * i));
                case BFLOAT16 -> Float.intBitsToFloat(buffer.getShort(2 * i) << 16);
                default -> getLong(i);
            };
        }

        long getLong(int i) {
            return switch (type) {
                case UINT8 -> buffer.get(i) & 0xff;
                case INT8, BOOL -> buffer.get(i);
                case INT16 -> buffer.getShort(2 * i);
                case INT32 -> buffer.getInt(4 * i);
                case INT64 -> buffer.getLong(8 * i);
                default -> (long) getDouble(i);
            };
        }

        Object get(int i) {
            return switch (type) {
                case BOOL -> buffer.get(i) != 0;
                case FLOAT16, FLOAT32, FLOAT64, BFLOAT16 -> getDouble(i);
                case COMPLEX64, COMPLEX128 ->
                    throw new TorchException(TorchException.Kind.TYPE, "complex numbers can't be read here");
                default -> getLong(i);
            };
        }

        @Override
        public void close() {
            if (copy != 0) {
                LibTorch.delete(copy);
            }
        }
    }

    static Object item(Tensor tensor) {
        if (tensor.numel() != 1) {
            throw new TorchException(
                    TorchException.Kind.RUNTIME,
                    "a Tensor with " + tensor.numel() + " elements cannot be converted to Scalar");
        }
        if (tensor.deferred() instanceof Deferred.Values(float[] values, long[] ignored)) {
            return (double) values[0];
        }
        try (Reader reader = new Reader(tensor)) {
            return reader.get(0);
        }
    }

    /** A copy of all elements of a tensor of float32, in C order; the array of deferred ones is not to be changed. */
    static float[] floats(Tensor tensor) {
        if (tensor.deferred() instanceof Deferred.Values(float[] values, long[] ignored)) {
            return values;
        }
        long handle = tensor.handle();
        long copy = LibTorch.isContiguous(handle) ? 0 : LibTorch.contiguous(handle);
        int count = Math.toIntExact(tensor.numel());
        float[] values = new float[count];
        if (count > 0) {
            MemorySegment source = NativeTensor.floats(copy == 0 ? handle : copy, count);
            MemorySegment.copy(source, 0, MemorySegment.ofArray(values), 0, 4L * count);
        }
        if (copy != 0) {
            LibTorch.delete(copy);
        }
        return values;
    }

    static Numbers numbers(Tensor tensor) {
        int count = Math.toIntExact(tensor.numel());
        List<Object> values = new ArrayList<>(count);
        if (count > 0) {
            try (Reader reader = new Reader(tensor)) {
                for (int i = 0; i < count; i++) {
                    values.add(reader.get(i));
                }
            }
        }
        return new Numbers(values);
    }

    static String bytes(Tensor tensor) {
        if (tensor.numel() == 0) {
            return "";
        }
        try (Reader reader = new Reader(tensor)) {
            byte[] bytes = new byte[reader.buffer.capacity()];
            reader.buffer.get(0, bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    static Tensor fromBytes(Dispatcher dispatcher, String text, ScalarType type) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Tensor tensor = empty(dispatcher, new long[] {(long) bytes.length / type.bytes}, type);
        if (bytes.length > 0) {
            LibTorch.buffer(tensor.handle()).put(bytes);
        }
        return tensor;
    }

    /** A tensor whose elements are still to be written; DJL itself can't make some types. */
    private static Tensor empty(Dispatcher dispatcher, long[] shape, ScalarType type) {
        if (type.djl == ScalarType.UNKNOWN_TO_DJL) {
            return dispatcher.callTensor("empty", shape, (long) type.number);
        }
        dispatcher.memory().reserve(Estimate.elements(shape) * type.bytes);
        return dispatcher.wrap(LibTorch.empty(shape, type.djl));
    }

    static Tensor number(Dispatcher dispatcher, double value, ScalarType type) {
        ScalarType made = writable(type);
        Tensor tensor = empty(dispatcher, new long[0], made);
        put(LibTorch.buffer(tensor.handle()), made, 0, value);
        return made == type ? tensor : dispatcher.callTensor("to", tensor, (long) type.number, false);
    }

    static Tensor fromNumbers(Dispatcher dispatcher, Value numbers, long[] shape, ScalarType type) {
        long count = numbers.getArraySize();
        if (Estimate.elements(shape) != count) {
            throw new TorchException(TorchException.Kind.VALUE, "the shape does not fit the numbers");
        }
        ScalarType made = writable(type);
        Tensor tensor = empty(dispatcher, shape, made);
        if (count > 0) {
            ByteBuffer buffer = LibTorch.buffer(tensor.handle());
            for (int i = 0; i < count; i++) {
                put(buffer, made, i, numbers.getArrayElement(i));
            }
        }
        return made == type ? tensor : dispatcher.callTensor("to", tensor, (long) type.number, false);
    }

    /** The type to write in first, where elements of another can't be written one by one. */
    private static ScalarType writable(ScalarType type) {
        return type.isComplex() || type == ScalarType.BFLOAT16 ? ScalarType.FLOAT64 : type;
    }

    private static void put(ByteBuffer buffer, ScalarType type, int i, double value) {
        switch (type) {
            case FLOAT32 -> buffer.putFloat(4 * i, (float) value);
            case FLOAT64 -> buffer.putDouble(8 * i, value);
            case FLOAT16 -> buffer.putShort(2 * i, Float.floatToFloat16((float) value));
            case INT64 -> buffer.putLong(8 * i, (long) value);
            case INT32 -> buffer.putInt(4 * i, (int) value);
            case INT16 -> buffer.putShort(2 * i, (short) (long) value);
            case INT8, UINT8 -> buffer.put(i, (byte) (long) value);
            case BOOL -> buffer.put(i, (byte) (value != 0 ? 1 : 0));
            default -> throw new IllegalArgumentException("can't write " + type);
        }
    }

    private static void put(ByteBuffer buffer, ScalarType type, int i, Value value) {
        switch (type) {
            case FLOAT32 -> buffer.putFloat(4 * i, (float) real(value));
            case FLOAT64 -> buffer.putDouble(8 * i, real(value));
            case FLOAT16 -> buffer.putShort(2 * i, Float.floatToFloat16((float) real(value)));
            case INT64 -> buffer.putLong(8 * i, whole(value));
            case INT32 -> buffer.putInt(4 * i, (int) whole(value));
            case INT16 -> buffer.putShort(2 * i, (short) whole(value));
            case INT8, UINT8 -> buffer.put(i, (byte) whole(value));
            case BOOL -> buffer.put(i, (byte) (real(value) != 0 ? 1 : 0));
            default -> throw new IllegalArgumentException("can't write " + type);
        }
    }

    private static double real(Value value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? 1 : 0;
        }
        return value.fitsInDouble() ? value.asDouble() : value.asLong();
    }

    private static long whole(Value value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? 1 : 0;
        }
        return value.fitsInLong() ? value.asLong() : (long) value.asDouble();
    }

    static Tensor fromArray(Dispatcher dispatcher, NdArray array, boolean share) {
        ScalarType type = ScalarType.of(array.dtype());
        NdArray source = share ? array : array.contiguous();
        if (!source.isContiguous()) {
            return strided(dispatcher, source, type);
        }
        return over(dispatcher, source, source.buffer(), source.shape(), type, share);
    }

    private static Tensor over(
            Dispatcher dispatcher, NdArray source, ByteBuffer buffer, long[] shape, ScalarType type, boolean share) {
        if (source.size() == 0) {
            return dispatcher.wrap(LibTorch.empty(shape, type.djl));
        }
        if (!share) {
            Tensor copy = empty(dispatcher, shape, type);
            LibTorch.buffer(copy.handle()).put(buffer);
            return copy;
        }
        Tensor tensor = dispatcher.wrap(LibTorch.fromBuffer(buffer, shape, shareable(type).djl));
        tensor.keepAlive(source);
        return tensor;
    }

    private static ScalarType shareable(ScalarType type) {
        if (type.djl == ScalarType.UNKNOWN_TO_DJL) {
            throw new TorchException(
                    TorchException.Kind.TYPE,
                    "an array of this dtype can't share its memory with a tensor here; use torch.tensor(array), which"
                            + " copies it");
        }
        return type;
    }

    private static Tensor strided(Dispatcher dispatcher, NdArray array, ScalarType type) {
        long[] strides = array.strides();
        long elements = 1;
        for (int i = 0; i < strides.length; i++) {
            if (strides[i] < 0) {
                throw new TorchException(
                        TorchException.Kind.VALUE,
                        "At least one stride in the given numpy array is negative, and tensors with negative strides"
                                + " are not currently supported. (You can probably work around this by making a copy"
                                + " of your array  with array.copy().) ");
            }
            strides[i] /= type.bytes;
            elements += strides[i] * (array.length(i) - 1);
        }
        ByteBuffer all =
                array.memory().asSlice(array.offset(), elements * type.bytes).asByteBuffer();
        Tensor run = dispatcher.wrap(LibTorch.fromBuffer(all, new long[] {elements}, shareable(type).djl));
        run.keepAlive(array);
        Tensor result = dispatcher.callTensor("as_strided", run, array.shape(), strides, null);
        result.keepAlive(array);
        return result;
    }

    static NdArray toArray(Dispatcher dispatcher, Tensor tensor) {
        ScalarType type = tensor.type();
        DType element = type.array()
                .orElseThrow(() ->
                        new TorchException(TorchException.Kind.TYPE, "Got unsupported ScalarType " + title(type)));
        long[] shape = tensor.shape().clone();
        if (tensor.numel() == 0) {
            return NdArray.allocate(element, shape);
        }
        if (LibTorch.isContiguous(tensor.handle())) {
            return NdArray.wrap(LibTorch.buffer(tensor.handle()), element, shape, tensor);
        }
        List<Object> steps = ((Numbers) Objects.requireNonNull(dispatcher.call("stride", tensor))).values();
        long[] strides = new long[shape.length];
        long reach = 1;
        for (int i = 0; i < strides.length; i++) {
            long step = (Long) steps.get(i);
            reach += step * (shape[i] - 1);
            strides[i] = step * type.bytes;
        }
        Tensor window = dispatcher.callTensor("window", tensor, reach);
        return NdArray.wrap(LibTorch.buffer(window.handle()), element, shape, strides, 0, window);
    }

    private static String title(ScalarType type) {
        return switch (type) {
            case BFLOAT16 -> "BFloat16";
            case COMPLEX64 -> "ComplexFloat";
            default -> type.name();
        };
    }
}
