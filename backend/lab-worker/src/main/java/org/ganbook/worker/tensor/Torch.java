package org.ganbook.worker.tensor;

import ai.djl.engine.EngineException;
import ai.djl.pytorch.jni.LibTorch;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ganbook.worker.array.NdArray;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * One session's tensors, random numbers and gradients. Python sees it as {@code _lab.torch}; one thread at a time may
 * use it. Closing it frees every tensor of the session.
 */
public final class Torch implements AutoCloseable {

    private static final ThreadLocal<@Nullable Torch> CURRENT = new ThreadLocal<>();

    private final Dispatcher dispatcher;
    private final Autograd autograd;
    private final Networks networks;
    private final RandomGenerator generator;
    private boolean gradMode = true;
    private @Nullable Value raise;

    /** @param listener is told of every scalar that {@code backward()} is called on */
    public Torch(TensorMemory memory, BackwardListener listener) {
        this.generator = new RandomGenerator(RandomGenerator.DEFAULT_SEED);
        this.dispatcher = new Dispatcher(memory, generator);
        this.autograd = new Autograd(dispatcher, listener);
        this.networks = new Networks(dispatcher);
    }

    public Torch(TensorMemory memory) {
        this(memory, BackwardListener.NONE);
    }

    /** Loads libtorch, which takes seconds, and says how many threads one operation may use. */
    public static void start(int threads) {
        Allocator.keepFreedMemory();
        LibTorch.setThreads(threads);
        Script.shared();
    }

    public TensorMemory memory() {
        return dispatcher.memory();
    }

    @HostAccess.Export
    public String version() {
        return LibTorch.version();
    }

    /** @param function raises a Python exception, given its type's name and its message */
    @HostAccess.Export
    public void raiseWith(Value function) {
        raise = function;
    }

    // Operations

    /** Runs a method of the script; arguments as it declares them. */
    @HostAccess.Export
    public @Nullable Object call(String name, Value... arguments) {
        try {
            enter();
            return dispatcher.call(name, arguments);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** A method of the script whose only argument is a list of tensors: alone it would pass for several arguments. */
    @HostAccess.Export
    public @Nullable Object callList(String name, Value tensors) {
        try {
            enter();
            return dispatcher.call(name, (Object) Arguments.tensors(tensors));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** A method of the script that takes a tensor and gives one. */
    @HostAccess.Export
    public Tensor callOne(String name, Tensor a) {
        try {
            enter();
            return dispatcher.callTensor(name, a);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** A method of the script that takes two tensors and a whole number: the losses with their reduction. */
    @HostAccess.Export
    public Tensor callLoss(String name, Tensor input, Tensor target, int reduction) {
        try {
            enter();
            Tensor known = LossStep.of(dispatcher, name, input, target, reduction);
            return known == null ? dispatcher.callTensor(name, input, target, (long) reduction) : known;
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** One of {@link Arithmetic}'s operations of two tensors. */
    @HostAccess.Export
    public Tensor binary(int operation, Tensor a, Tensor b) {
        try {
            enter();
            return dispatcher.binary(operation, a, b);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    @HostAccess.Export
    public Tensor binaryFloat(int operation, Tensor a, double b, int defaultType) {
        try {
            enter();
            return taking(b, dispatcher.binary(operation, a, dispatcher.scalar(a, b, ScalarType.of(defaultType))));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    @HostAccess.Export
    public Tensor binaryInt(int operation, Tensor a, long b) {
        try {
            enter();
            return taking(b, dispatcher.binary(operation, a, dispatcher.scalar(a, b)));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    private static Tensor taking(Number operand, Tensor result) {
        Node step = result.node();
        if (step != null) {
            step.takes(operand);
        }
        return result;
    }

    /** One of {@link Arithmetic}'s operations of one tensor. */
    @HostAccess.Export
    public Tensor unary(int operation, Tensor a) {
        try {
            enter();
            return dispatcher.unary(operation, a);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    // Making tensors

    /** A tensor of one value. */
    @HostAccess.Export
    public Tensor filled(Value shape, double value, int type) {
        try {
            enter();
            return dispatcher.filled(Arguments.longs(shape), value, ScalarType.of(type));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** A tensor without axes that holds a number, as near as the type comes to it. */
    @HostAccess.Export
    public Tensor number(double value, int type) {
        try {
            enter();
            return Elements.number(dispatcher, value, ScalarType.of(type));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** A tensor of these numbers, in C order. */
    @HostAccess.Export
    public Tensor fromNumbers(Value numbers, Value shape, int type) {
        try {
            enter();
            return Elements.fromNumbers(dispatcher, numbers, Arguments.longs(shape), ScalarType.of(type));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** @param share whether the tensor is a window on the array's memory rather than a copy */
    @HostAccess.Export
    public Tensor fromArray(NdArray array, boolean share) {
        try {
            enter();
            return Elements.fromArray(dispatcher, array, share);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** A window on the tensor's memory. */
    @HostAccess.Export
    public NdArray toArray(Tensor tensor) {
        try {
            enter();
            return Elements.toArray(dispatcher, tensor);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** The only element. */
    @HostAccess.Export
    public Object item(Tensor tensor) {
        try {
            enter();
            return Elements.item(tensor);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** The bytes of all elements in C order, as characters of Latin-1. */
    @HostAccess.Export
    public String bytes(Tensor tensor) {
        try {
            enter();
            return Elements.bytes(tensor);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** A tensor of one axis of such bytes. */
    @HostAccess.Export
    public Tensor fromBytes(String bytes, int type) {
        try {
            enter();
            return Elements.fromBytes(dispatcher, bytes, ScalarType.of(type));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** All elements in C order. */
    @HostAccess.Export
    public Numbers numbers(Tensor tensor) {
        try {
            enter();
            return Elements.numbers(tensor);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /** How PyTorch prints the tensor's elements, without what follows them. */
    @HostAccess.Export
    public String print(Tensor tensor, int precision, int threshold, int edge, int width, int scientific, int indent) {
        try {
            enter();
            return new TensorPrinter(precision, threshold, edge, width, scientific).print(tensor, indent);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    /**
     * The memory from a tensor's first element to its last, and what lies between them; lives no longer than the tensor.
     * Not for Python.
     */
    public MemorySegment reach(Tensor tensor) {
        enter();
        if (tensor.numel() == 0) {
            return MemorySegment.NULL;
        }
        long last = 0;
        long[] shape = tensor.shape();
        List<Object> steps = ((Numbers) Objects.requireNonNull(dispatcher.call("stride", tensor))).values();
        for (int i = 0; i < shape.length; i++) {
            last += (shape[i] - 1) * (Long) steps.get(i);
        }
        return MemorySegment.ofAddress(tensor.address()).reinterpret((last + 1) * tensor.type().bytes);
    }

    /** Multiplies arrays: a {@link org.ganbook.worker.array.MatrixRoutine}. */
    public void multiply(NdArray a, NdArray b, NdArray out) {
        enter();
        ArrayProducts.multiply(a, b, out);
    }

    // Indexing

    @HostAccess.Export
    public IndexExpression index() {
        return new IndexExpression();
    }

    @HostAccess.Export
    public Tensor indexGet(Tensor tensor, IndexExpression index) {
        try {
            enter();
            return dispatcher.indexGet(tensor, index);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    @HostAccess.Export
    public void indexPut(Tensor tensor, IndexExpression index, Tensor value) {
        try {
            enter();
            dispatcher.indexPut(tensor, index, value);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    // Gradients

    @HostAccess.Export
    public boolean gradMode() {
        return gradMode;
    }

    @HostAccess.Export
    public void setGradMode(boolean on) {
        gradMode = on;
        enter();
        LibTorch.setGradMode(on);
    }

    @HostAccess.Export
    public void setRequiresGrad(Tensor tensor, boolean on) {
        try {
            enter();
            LibTorch.setRequiresGrad(tensor.handle(), on);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    @HostAccess.Export
    public Tensor detach(Tensor tensor) {
        try {
            enter();
            return dispatcher.detach(tensor);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    @HostAccess.Export
    public void retainGrad(Tensor tensor) {
        autograd.retainGrad(tensor);
    }

    @HostAccess.Export
    public boolean retainsGrad(Tensor tensor) {
        return tensor.retainsGrad();
    }

    /** @param function is given the gradient and answers null or another one */
    @HostAccess.Export
    public GradientHook addHook(Tensor tensor, Value function) {
        return autograd.addHook(tensor, function);
    }

    /**
     * Adds the gradients of a result to those of the leaves behind it.
     *
     * @param inputs the tensors to give gradients to, null for all leaves
     */
    @HostAccess.Export
    public void backward(
            Tensor result, @Nullable Tensor gradient, boolean retain, boolean create, @Nullable Value inputs) {
        try {
            enter();
            autograd.backward(
                    result,
                    gradient,
                    retain,
                    create,
                    inputs == null || inputs.isNull() ? null : Arguments.tensors(inputs));
        } catch (EngineException | TorchException e) {
            throw error(e);
        } finally {
            LibTorch.setGradMode(gradMode);
        }
    }

    /** The gradients of results by inputs; null stands for one that does not exist. */
    @HostAccess.Export
    public Gradients gradients(Value results, Value inputs, Value given, boolean retain, boolean create) {
        try {
            enter();
            return autograd.gradients(
                    Arguments.tensors(results), Arguments.tensors(inputs), Arguments.tensors(given), retain, create);
        } catch (EngineException | TorchException e) {
            throw error(e);
        } finally {
            LibTorch.setGradMode(gradMode);
        }
    }

    /**
     * Makes values the results of a learner's own function.
     *
     * @param backward is given the gradients by the results, whether they are to have a graph, and whether there may be
     *     another way back; it answers with a list of the gradients by the inputs
     */
    @HostAccess.Export
    public TensorList function(String name, Value inputs, Value values, Value backward) {
        try {
            enter();
            return new TensorList(FunctionStep.results(
                    dispatcher, name, Arguments.tensors(inputs), Arguments.tensors(values), backward));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    // Networks and optimisers

    /** Runs modules one after the other. */
    @HostAccess.Export
    public Tensor forward(Chain chain, Tensor input) {
        try {
            enter();
            return chain.run(input);
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    @HostAccess.Export
    public Networks networks() {
        return networks;
    }

    // Random numbers

    @HostAccess.Export
    public RandomGenerator generator() {
        return generator;
    }

    @HostAccess.Export
    public RandomGenerator newGenerator(long seed) {
        enter();
        return new RandomGenerator(seed);
    }

    /** The state of a generator: bytes as characters of Latin-1. */
    @HostAccess.Export
    public String generatorState(RandomGenerator generator) {
        try {
            return new String(generator.state(), StandardCharsets.ISO_8859_1);
        } catch (TorchException e) {
            throw error(e);
        }
    }

    @HostAccess.Export
    public void setGeneratorState(RandomGenerator generator, String state) {
        try {
            enter();
            generator.setState(state.getBytes(StandardCharsets.ISO_8859_1));
        } catch (EngineException | TorchException e) {
            throw error(e);
        }
    }

    // Memory

    @HostAccess.Export
    public long memoryUsed() {
        return memory().used();
    }

    /** Gives back the memory of tensors that nothing reaches any more, and returns what the others take, in bytes. */
    @HostAccess.Export
    public long tidyMemory() {
        memory().tidy();
        return memory().used();
    }

    @HostAccess.Export
    public long memoryPeak() {
        return memory().peak();
    }

    @HostAccess.Export
    public void resetMemoryPeak() {
        memory().resetPeak();
    }

    @HostAccess.Export
    public int threads() {
        return LibTorch.threads();
    }

    @Override
    public void close() {
        generator.close();
        memory().close();
    }

    /** Gives the calling thread this session's grad mode. */
    private void enter() {
        if (CURRENT.get() != this) {
            CURRENT.set(this);
            LibTorch.prepareThread(gradMode);
        }
    }

    private RuntimeException error(RuntimeException error) {
        TorchException told =
                error instanceof EngineException engine ? TorchException.of(engine) : (TorchException) error;
        Value function = raise;
        if (function != null) {
            // Raises in Python; what follows is for a function that does not.
            function.executeVoid(told.kind().python(), told.getMessage());
        }
        return told;
    }
}
