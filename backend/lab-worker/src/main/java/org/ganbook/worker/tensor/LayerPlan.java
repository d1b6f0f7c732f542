package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganbook.worker.tensor.Step.Operand;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Layers that are run one after the other by one call: what lies between them never becomes a Python object. Few rows
 * of float32 are run here, layer by layer on plain numbers; everything else by libtorch's operators.
 */
public final class LayerPlan {

    /** Numbers that one layer may give for us to compute them here: from there on libtorch's threads are faster. */
    private static final int MOST = 4096;

    private static final boolean OPEN = Blas.found() && NativeTensor.isOpen();

    private final Dispatcher dispatcher;
    private final List<Layer> layers = new ArrayList<>();
    /** What libtorch calls the layers' steps, by the input's number of axes; null where it has not said so yet. */
    private final Map<Integer, @Nullable String[]> names = new HashMap<>();

    LayerPlan(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @HostAccess.Export
    public void linear(Tensor weight, Tensor bias) {
        layers.add(new Layer.Linear(weight, bias));
    }

    @HostAccess.Export
    public void sigmoid() {
        layers.add(new Layer.Sigmoid());
    }

    @HostAccess.Export
    public void tanh() {
        layers.add(new Layer.Tanh());
    }

    @HostAccess.Export
    public void relu() {
        layers.add(new Layer.Relu());
    }

    @HostAccess.Export
    public void leakyRelu(double slope) {
        layers.add(new Layer.LeakyRelu(slope));
    }

    @HostAccess.Export
    public void layerNorm(Value shape, Tensor weight, Tensor bias, double eps) {
        layers.add(new Layer.LayerNorm(Arguments.longs(shape), weight, bias, eps));
    }

    int size() {
        return layers.size();
    }

    Tensor run(Tensor input) {
        dispatcher.memory().reserve(0);
        Tensor result = OPEN && isSmall(input) ? runHere(input) : null;
        return result == null ? runNatively(input) : result;
    }

    private boolean isSmall(Tensor input) {
        if (!input.isPlain()) {
            return false;
        }
        long[] shape = input.shape();
        if (shape.length < 1 || shape.length > 2) {
            return false;
        }
        long rows = shape.length == 1 ? 1 : shape[0];
        long width = shape[shape.length - 1];
        boolean small = rows > 0 && width > 0 && rows * width <= MOST;
        for (int i = 0; small && i < layers.size(); i++) {
            Layer layer = layers.get(i);
            for (Tensor parameter : layer.parameters()) {
                small &= parameter.isPlain();
            }
            width = layer.width((int) width);
            small &= width > 0 && rows * width <= MOST;
        }
        return small;
    }

    /** Null where libtorch has to say first what its steps are called. */
    private @Nullable Tensor runHere(Tensor input) {
        long[] inputShape = input.shape();
        int rows = inputShape.length == 1 ? 1 : (int) inputShape[0];
        int count = layers.size();
        boolean records = LibTorch.isGradMode();
        @Nullable String[] known = names.get(inputShape.length);
        Node node = records ? input.edge() : null;
        boolean saved = records && saves(layers.getFirst(), node);
        Operand from = inputShape.length == 1 && layers.getFirst() instanceof Layer.Linear
                ? Operand.row(input, node, saved)
                : Operand.of(input, node, saved);
        boolean[] wanted = new boolean[count];
        Operand[][] parameters = new Operand[count][];
        @Nullable Node[] next = {};
        for (int i = 0; i < count; i++) {
            Layer layer = layers.get(i);
            wanted[i] = node != null;
            parameters[i] = operands(layer, records, wanted[i]);
            boolean tracked = wanted[i];
            for (Operand parameter : parameters[i]) {
                tracked |= parameter.edge() != null;
            }
            if (!tracked) {
                continue;
            }
            String name = known == null ? null : known[i];
            if (name == null) {
                return null;
            }
            next = layer.edges(node);
            node = i == count - 1 ? null : new Node(name, next, null);
            if (i == count - 1) {
                return recorded(name, next, input, inputShape, rows, wanted, parameters, from);
            }
        }
        float[][] values = values(input, rows);
        return dispatcher.deferred(new Deferred.Values(values[count], resultShape(inputShape, values[count].length)));
    }

    private Tensor recorded(
            String name,
            @Nullable Node[] next,
            Tensor input,
            long[] inputShape,
            int rows,
            boolean[] wanted,
            Operand[][] parameters,
            Operand from) {
        float[][] values = values(input, rows);
        PlanStep step = new PlanStep(name, next, layers, values, inputShape, wanted, parameters, from);
        float[] last = values[layers.size()];
        Tensor result = dispatcher.deferred(new Deferred.Values(last, resultShape(inputShape, last.length)));
        result.madeBy(step);
        step.made(result);
        return result;
    }

    private float[][] values(Tensor input, int rows) {
        float[][] values = new float[layers.size() + 1][];
        values[0] = Elements.floats(input);
        for (int i = 0; i < layers.size(); i++) {
            values[i + 1] = layers.get(i).forward(values[i], rows);
        }
        return values;
    }

    private static long[] resultShape(long[] inputShape, int numbers) {
        return inputShape.length == 1 ? new long[] {numbers} : new long[] {inputShape[0], numbers / inputShape[0]};
    }

    private static boolean saves(Layer layer, @Nullable Node input) {
        List<Tensor> parameters = layer.parameters();
        return parameters.isEmpty()
                ? input != null && !layer.savesResult()
                : input != null && layer instanceof Layer.LayerNorm
                        || parameters.getFirst().requiresGrad();
    }

    private static Operand[] operands(Layer layer, boolean records, boolean inputWanted) {
        List<Tensor> parameters = layer.parameters();
        Operand[] operands = new Operand[parameters.size()];
        for (int i = 0; i < operands.length; i++) {
            Tensor parameter = parameters.get(i);
            Node edge = records ? parameter.edge() : null;
            boolean saved = records && inputWanted && i == 0;
            operands[i] = layer instanceof Layer.Linear && i == 0
                    ? Operand.weights(parameter, edge, saved)
                    : Operand.of(parameter, edge, saved);
        }
        return operands;
    }

    private Tensor runNatively(Tensor input) {
        long current = input.handle();
        Node node = input.edge();
        long owned = 0;
        @Nullable String[] found = names.computeIfAbsent(input.dim(), _ -> new String[layers.size()]);
        try {
            for (int i = 0; i < layers.size(); i++) {
                Layer layer = layers.get(i);
                long next = layer.run(current);
                if (owned != 0) {
                    LibTorch.delete(owned);
                }
                current = next;
                owned = next;
                String name = NativeTensor.gradientName(next);
                node = name.isEmpty() ? null : new Node(name, layer.edges(node), null);
                if (node != null) {
                    found[i] = name;
                }
            }
        } catch (RuntimeException e) {
            if (owned != 0) {
                LibTorch.delete(owned);
            }
            throw e;
        }
        Tensor result = dispatcher.wrap(current);
        if (node != null) {
            result.madeBy(node);
        }
        return result;
    }

    /** The last layer's result alone, with libtorch's graph behind it if grad mode is on. */
    static long runNatively(List<Layer> layers, long input) {
        long current = input;
        long owned = 0;
        for (Layer layer : layers) {
            try {
                current = layer.run(current);
            } finally {
                if (owned != 0) {
                    LibTorch.delete(owned);
                }
            }
            owned = current;
        }
        return current;
    }
}
