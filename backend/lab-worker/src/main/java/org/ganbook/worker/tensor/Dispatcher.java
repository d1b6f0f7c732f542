package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.ganbook.worker.tensor.Operation.Parameter;
import org.ganbook.worker.tensor.TensorMemory.Storage;
import org.jspecify.annotations.Nullable;

/** Runs operations: looks for room, calls libtorch, counts the result and notes what it was made from. */
final class Dispatcher {

    private final Script script = Script.shared();
    private final TensorMemory memory;
    private final RandomGenerator generator;
    private final ScalarCache scalars;

    Dispatcher(TensorMemory memory, RandomGenerator generator) {
        this.memory = memory;
        this.generator = generator;
        this.scalars = new ScalarCache(this);
    }

    TensorMemory memory() {
        return memory;
    }

    /** Runs a method of the script with Python's values or Java's: tensors, boxed numbers, strings, arrays. */
    @Nullable
    Object call(String name, @Nullable Object... arguments) {
        Operation operation = script.operation(name)
                .orElseThrow(() -> new TorchException(TorchException.Kind.TYPE, "no operation '" + name + "'"));
        List<Parameter> parameters = operation.parameters();
        if (arguments.length != parameters.size()) {
            throw new TorchException(
                    TorchException.Kind.TYPE,
                    name + "() takes " + parameters.size() + " arguments, " + arguments.length + " were given");
        }
        try (Arguments values = new Arguments(arguments.length)) {
            for (int i = 0; i < arguments.length; i++) {
                values.add(parameters.get(i), arguments[i], generator);
            }
            memory.reserve(Estimate.bytes(operation, arguments, values));
            Object result = run(operation, values);
            if (operation.takesNumber() && result instanceof Tensor made && made.node() instanceof Node step) {
                step.takes(Arguments.number(java.util.Objects.requireNonNull(arguments[1])));
            }
            return result;
        }
    }

    Tensor callTensor(String name, @Nullable Object... arguments) {
        return (Tensor) java.util.Objects.requireNonNull(call(name, arguments));
    }

    private @Nullable Object run(Operation operation, Arguments arguments) {
        Tensor changed = operation.inPlace() ? (Tensor) arguments.given(0) : null;
        @Nullable Node[] edges = null;
        Node baseBefore = null;
        if (changed != null && isTracked(arguments)) {
            edges = edges(operation, arguments);
            baseBefore = changed.base() == null ? null : changed.base().edge();
        }
        long answer = script.run(operation.name(), arguments.values());
        if (arguments.given(0) instanceof Tensor first && (changed != null || "set_data".equals(operation.name()))) {
            first.forgetForm();
        }
        try {
            return switch (operation.result()) {
                case TENSOR -> {
                    long handle = LibTorch.toTensor(answer);
                    if (changed != null) {
                        LibTorch.delete(handle);
                        noteChange(changed, edges, baseBefore);
                        yield changed;
                    }
                    yield keep(handle, operation, arguments);
                }
                case TENSORS -> keepAll(LibTorch.toTensors(answer), operation, arguments);
                case TENSOR_TUPLE -> {
                    long[] items = LibTorch.toTuple(answer);
                    long[] handles = new long[items.length];
                    for (int i = 0; i < items.length; i++) {
                        handles[i] = LibTorch.toTensor(items[i]);
                        LibTorch.deleteValue(items[i]);
                    }
                    yield keepAll(handles, operation, arguments);
                }
                case INT -> LibTorch.toLong(answer);
                case BOOL -> LibTorch.toBoolean(answer);
                case INTS -> {
                    List<Object> values = new ArrayList<>();
                    for (long value : LibTorch.toLongs(answer)) {
                        values.add(value);
                    }
                    yield new Numbers(values);
                }
                case NONE, OTHER -> null;
            };
        } finally {
            LibTorch.deleteValue(answer);
        }
    }

    private TensorList keepAll(long[] handles, Operation operation, Arguments arguments) {
        List<Tensor> tensors = new ArrayList<>(handles.length);
        for (long handle : handles) {
            tensors.add(keep(handle, operation, arguments));
        }
        return new TensorList(tensors);
    }

    private Tensor keep(long handle, Operation operation, Arguments arguments) {
        Tensor source = operation.view() && arguments.given(0) instanceof Tensor t ? t : null;
        Tensor result = source != null && sharesMemory(handle, source) ? wrapView(handle, source) : wrap(handle);
        if (NativeTensor.requiresGrad(handle)) {
            result.madeBy(new Node(result.name(), edges(operation, arguments), result.storage()));
        }
        return result;
    }

    /** A view's elements begin within its base's; a copy's don't. */
    private static boolean sharesMemory(long handle, Tensor source) {
        // Only reshaping may copy, and only what does not lie in order; a copy does.
        return LibTorch.isContiguous(source.handle())
                || !LibTorch.isContiguous(handle)
                || address(handle) == address(source.handle());
    }

    /** Where the first element lies. */
    static long address(long handle) {
        if (LibTorch.isContiguous(handle)) {
            return MemorySegment.ofBuffer(LibTorch.buffer(handle)).address();
        }
        long[] arguments = {LibTorch.valueOfTensor(handle), LibTorch.valueOf(1L)};
        long answer = Script.shared().run("window", arguments);
        long window = LibTorch.toTensor(answer);
        long address = MemorySegment.ofBuffer(LibTorch.buffer(window)).address();
        LibTorch.delete(window);
        LibTorch.deleteValue(answer);
        LibTorch.deleteValue(arguments[0]);
        LibTorch.deleteValue(arguments[1]);
        return address;
    }

    private static boolean isTracked(Arguments arguments) {
        return arguments.values().length > 0;
    }

    private static @Nullable Node[] edges(Operation operation, Arguments arguments) {
        if (operation.name().equals("linear") && arguments.given(1) instanceof Tensor weight) {
            return linearEdges(
                    arguments.given(0) instanceof Tensor input ? input.edge() : null,
                    weight,
                    arguments.given(2) instanceof Tensor bias ? bias : null);
        }
        List<@Nullable Node> edges = new ArrayList<>(3);
        List<Parameter> parameters = operation.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            switch (arguments.given(i)) {
                case Tensor tensor -> edges.add(tensor.edge());
                case Tensor[] tensors -> {
                    for (Tensor tensor : tensors) {
                        edges.add(tensor.edge());
                    }
                }
                case null, default -> {
                    // Python's PyTorch turns the number of an arithmetic operation into a tensor first.
                    if (parameters.get(i).name().equals("b") && operation.name().contains("_n")) {
                        edges.add(null);
                    }
                }
            }
        }
        return edges.toArray(Node[]::new);
    }

    /** A linear layer multiplies by the weights' transpose, and adds the bias first in its list of inputs. */
    static @Nullable Node[] linearEdges(@Nullable Node input, Tensor weight, @Nullable Tensor bias) {
        Node weights = weight.edge();
        Node transposed = weights == null ? null : new Node("TBackward0", new Node[] {weights}, null);
        return bias == null ? new Node[] {input, transposed} : new Node[] {bias.edge(), input, transposed};
    }

    /** Notes that a tensor was changed in place, and with it the tensor that it is a view of. */
    void noteChange(Tensor changed, @Nullable Node @Nullable [] edges, @Nullable Node baseBefore) {
        if (edges == null || !changed.requiresGrad() || !gradModeSeen(edges)) {
            return;
        }
        Tensor base = changed.base();
        if (base != null && base.requiresGrad()) {
            @Nullable Node[] all = edges.clone();
            if (all.length > 0) {
                all[0] = baseBefore;
            }
            base.madeBy(new Node("CopySlices", all, base.storage()));
            changed.madeBy(new Node(changed.name(), new Node[] {base.edge()}, changed.storage()));
        } else {
            changed.madeBy(new Node(changed.name(), edges, changed.storage()));
        }
    }

    private static boolean gradModeSeen(@Nullable Node[] edges) {
        if (!LibTorch.isGradMode()) {
            return false;
        }
        for (Node edge : edges) {
            if (edge != null) {
                return true;
            }
        }
        return false;
    }

    Tensor binary(int operation, Tensor a, Tensor b) {
        memory.reserve(operation == Arithmetic.MATMUL ? Estimate.matmul(a, b) : Estimate.broadcast(a, b));
        return made(Arithmetic.binary(operation, a.handle(), b.handle()), a, b);
    }

    Tensor unary(int operation, Tensor a) {
        memory.reserve(0);
        return made(Arithmetic.unary(operation, a.handle()), a, null);
    }

    private Tensor made(long handle, Tensor a, @Nullable Tensor b) {
        Tensor result = wrap(handle);
        if (NativeTensor.requiresGrad(handle)) {
            @Nullable Node[] edges = b == null ? new Node[] {a.edge()} : new Node[] {a.edge(), b.edge()};
            result.madeBy(new Node(result.name(), edges, result.storage()));
        }
        return result;
    }

    /** A number as the other operand of a tensor: its dtype decides the result's only where its kind is higher. */
    Tensor scalar(Tensor other, double value, ScalarType defaultType) {
        ScalarType type = other.type();
        if (type.isFloat() && other.dim() == 0) {
            // Of two tensors without axes the wider decides.
            return scalar(value, type);
        }
        return scalars.get(value, type.isFloat() ? ScalarType.FLOAT64 : defaultType);
    }

    Tensor scalar(Tensor other, long value) {
        ScalarType type = other.type();
        return type.isWhole() && other.dim() == 0 && type != ScalarType.INT64
                ? filled(new long[0], value, type)
                : scalars.get(value);
    }

    private Tensor scalar(double value, ScalarType type) {
        return type.djl == ScalarType.UNKNOWN_TO_DJL ? filled(new long[0], value, type) : scalars.get(value, type);
    }

    Tensor filled(long[] shape, double value, ScalarType type) {
        memory.reserve(Estimate.elements(shape) * type.bytes);
        if (type.djl == ScalarType.UNKNOWN_TO_DJL || !type.isFloat()) {
            Object number = type.isFloat() ? (Object) value : (Object) (long) value;
            return callTensor("full", shape, number, (long) type.number);
        }
        return wrap(LibTorch.full(shape, value, type.djl));
    }

    /** What a way back begins with where nothing else is given. */
    Tensor one() {
        return deferred(new Deferred.Values(new float[] {1}, new long[0]));
    }

    Tensor detach(Tensor tensor) {
        memory.reserve(0);
        Deferred elements = tensor.deferred();
        if (elements != null) {
            return new Tensor(memory, elements, tensor);
        }
        return new Tensor(memory, LibTorch.detach(tensor.handle()), 0, shared(tensor), null);
    }

    Tensor indexGet(Tensor tensor, IndexExpression index) {
        memory.reserve(0);
        long nativeIndex = index.toNative();
        try {
            long handle = LibTorch.indexGet(tensor.handle(), nativeIndex);
            Tensor result = index.copies() ? wrap(handle) : wrapView(handle, tensor);
            if (NativeTensor.requiresGrad(handle)) {
                result.madeBy(new Node(result.name(), new Node[] {tensor.edge()}, result.storage()));
            }
            return result;
        } finally {
            LibTorch.deleteIndex(nativeIndex);
        }
    }

    void indexPut(Tensor tensor, IndexExpression index, Tensor value) {
        memory.reserve(0);
        @Nullable Node[] edges = {tensor.edge(), value.edge()};
        Node baseBefore = tensor.base() == null ? null : tensor.base().edge();
        long nativeIndex = index.toNative();
        try {
            LibTorch.indexPut(tensor.handle(), nativeIndex, value.handle());
        } finally {
            LibTorch.deleteIndex(nativeIndex);
        }
        noteChange(tensor, edges, baseBefore);
    }

    /** Takes a new tensor of libtorch's. */
    Tensor wrap(long handle) {
        ScalarType type = ScalarType.ofDjl(LibTorch.djlType(handle));
        return wrap(handle, Estimate.elements(LibTorch.sizes(handle)) * (type == null ? 8 : type.bytes));
    }

    /** Takes a new tensor of libtorch's that is of another's shape and dtype. */
    Tensor wrapLike(Tensor other, long handle) {
        return wrap(handle, Estimate.elements(other.shape()) * other.type().bytes);
    }

    private Tensor wrap(long handle, long bytes) {
        Tensor tensor = new Tensor(memory, handle, bytes, null, null);
        memory.check(tensor, bytes);
        return tensor;
    }

    /** A tensor of elements that libtorch may never ask for. */
    Tensor deferred(Deferred elements) {
        return new Tensor(memory, elements, null);
    }

    Tensor wrapView(long handle, Tensor base) {
        Tensor root = base.base() == null ? base : base.base();
        return new Tensor(memory, handle, 0, shared(base), root);
    }

    private static @Nullable Storage shared(Tensor tensor) {
        return tensor.storage() == null ? TensorMemory.NOTHING : tensor.storage();
    }
}
