package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.List;
import org.ganbook.worker.tensor.Operation.Parameter;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Arguments of one call into the script: from Python's values to libtorch's, freed together. */
final class Arguments implements AutoCloseable {

    private final long none;
    private final long[] values;
    private final @Nullable Object[] given;
    /** Those that are deleted with this; the others live on. */
    private final long[] own;

    private int count;
    private int owned;

    Arguments(int size) {
        this.none = Script.shared().none();
        this.values = new long[size];
        this.given = new Object[size];
        this.own = new long[size];
    }

    long[] values() {
        return values;
    }

    /** Tensors among the arguments, in order; null stands for one that was left out. */
    @Nullable
    Object given(int i) {
        return given[i];
    }

    void add(Parameter parameter, @Nullable Object argument, RandomGenerator generator) {
        if (argument == null || argument instanceof Value value && value.isNull()) {
            if (parameter.type() == Operation.Type.GENERATOR) {
                given[count] = generator;
                values[count++] = generator.handle();
                return;
            }
            if (!parameter.optional()) {
                throw wrong(parameter);
            }
            values[count++] = none;
            return;
        }
        try {
            values[count] = value(parameter, argument);
        } catch (ClassCastException | UnsupportedOperationException e) {
            throw wrong(parameter);
        }
        count++;
    }

    private long value(Parameter parameter, Object argument) {
        return switch (parameter.type()) {
            case TENSOR -> {
                Tensor tensor = tensor(parameter, argument);
                given[count] = tensor;
                yield owned(LibTorch.valueOfTensor(tensor.handle()));
            }
            case TENSORS -> {
                Tensor[] tensors = tensors(argument);
                given[count] = tensors;
                yield owned(LibTorch.valueOfTensors(handles(tensors)));
            }
            case INT -> value(integer(argument));
            case FLOAT -> value(number(argument).doubleValue());
            case NUMBER -> number(parameter, argument);
            case BOOL -> value(argument instanceof Value v ? v.asBoolean() : (Boolean) argument);
            case STRING -> owned(LibTorch.valueOf(argument instanceof Value v ? v.asString() : (String) argument));
            case INTS -> value(argument instanceof long[] longs ? longs : longs((Value) argument));
            case FLOATS -> owned(LibTorch.valueOfDoubles(doubles((Value) argument)));
            case GENERATOR -> {
                RandomGenerator own = (RandomGenerator) (argument instanceof Value v ? v.asHostObject() : argument);
                given[count] = own;
                yield own.handle();
            }
        };
    }

    /** An argument of Python's as one of Java's, which costs less to hand over again and again. */
    static @Nullable Object fixed(Parameter parameter, Value argument) {
        if (argument.isNull()) {
            return null;
        }
        return switch (parameter.type()) {
            case TENSOR -> tensor(parameter, argument);
            case INT -> argument.asLong();
            case FLOAT -> argument.asDouble();
            case BOOL -> argument.asBoolean();
            case STRING -> argument.asString();
            case INTS -> longs(argument);
            case TENSORS, NUMBER, FLOATS, GENERATOR -> argument;
        };
    }

    static long[] handles(Tensor[] tensors) {
        long[] handles = new long[tensors.length];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = tensors[i].handle();
        }
        return handles;
    }

    static Tensor[] tensors(Object argument) {
        if (argument instanceof Tensor[] tensors) {
            return tensors;
        }
        if (argument instanceof List<?> list) {
            return list.toArray(Tensor[]::new);
        }
        Value list = (Value) argument;
        Tensor[] tensors = new Tensor[(int) list.getArraySize()];
        for (int i = 0; i < tensors.length; i++) {
            tensors[i] = list.getArrayElement(i).asHostObject();
        }
        return tensors;
    }

    static long[] longs(Value list) {
        long[] longs = new long[(int) list.getArraySize()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = list.getArrayElement(i).asLong();
        }
        return longs;
    }

    private static double[] doubles(Value list) {
        double[] doubles = new double[(int) list.getArraySize()];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = list.getArrayElement(i).asDouble();
        }
        return doubles;
    }

    private static long integer(Object argument) {
        return argument instanceof Value v ? v.asLong() : ((Number) argument).longValue();
    }

    static Number number(Object argument) {
        if (argument instanceof Number number) {
            return number;
        }
        Value value = (Value) argument;
        if (value.isBoolean()) {
            return value.asBoolean() ? 1L : 0L;
        }
        return value.fitsInLong() && !value.fitsInDouble() ? (Number) value.asLong() : (Number) value.asDouble();
    }

    /** A Python int stays whole: the kind of a number decides the dtype of the result. */
    private long number(Parameter parameter, Object argument) {
        Object plain = argument;
        if (argument instanceof Value value) {
            plain = value.isBoolean() ? (Object) (value.asBoolean() ? 1L : 0L) : value.as(Object.class);
        }
        return switch (plain) {
            case Double _, Float _ -> value(((Number) plain).doubleValue());
            case Long _, Integer _, Short _, Byte _ -> value(((Number) plain).longValue());
            case Number number when argument instanceof Value -> value(number.doubleValue());
            case Number number -> value(number.longValue());
            case null, default -> throw wrong(parameter);
        };
    }

    private long value(boolean value) {
        long constant = Constants.of(value);
        return constant != 0 ? constant : owned(LibTorch.valueOf(value));
    }

    private long value(long value) {
        long constant = Constants.of(value);
        return constant != 0 ? constant : owned(LibTorch.valueOf(value));
    }

    private long value(double value) {
        long constant = Constants.of(value);
        return constant != 0 ? constant : owned(LibTorch.valueOf(value));
    }

    private long value(long[] values) {
        long constant = Constants.of(values);
        return constant != 0 ? constant : owned(LibTorch.valueOfLongs(values));
    }

    private long owned(long value) {
        own[owned++] = value;
        return value;
    }

    private static Tensor tensor(Parameter parameter, Object argument) {
        if (argument instanceof Tensor tensor) {
            return tensor;
        }
        if (argument instanceof Value value && value.isHostObject() && value.asHostObject() instanceof Tensor tensor) {
            return tensor;
        }
        throw wrong(parameter);
    }

    private static TorchException wrong(Parameter parameter) {
        return new TorchException(
                TorchException.Kind.TYPE,
                "argument '" + parameter.name() + "' must be "
                        + (parameter.type() == Operation.Type.TENSOR
                                ? "Tensor"
                                : parameter.type().name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    public void close() {
        for (int i = 0; i < owned; i++) {
            LibTorch.deleteValue(own[i]);
        }
    }
}
