package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Layers that are run one after the other by one call: what lies between them is freed as soon as the next layer has
 * it, and never becomes a Python object.
 */
public final class LayerPlan {

    /** One layer: a handle in, a new handle out. */
    private interface Layer {
        long run(long input);

        /** The nodes behind the result, given the input's. */
        @Nullable
        Node[] edges(@Nullable Node input);
    }

    private final Dispatcher dispatcher;
    private final List<Layer> layers = new ArrayList<>();

    LayerPlan(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @HostAccess.Export
    public void linear(Tensor weight, Tensor bias) {
        add(
                input -> LibTorch.linear(input, weight.handle(), bias.handle()),
                input -> Dispatcher.linearEdges(input, weight, bias));
    }

    @HostAccess.Export
    public void sigmoid() {
        add(LibTorch::sigmoid);
    }

    @HostAccess.Export
    public void tanh() {
        add(LibTorch::tanh);
    }

    @HostAccess.Export
    public void relu() {
        add(LibTorch::relu);
    }

    @HostAccess.Export
    public void leakyRelu(double slope) {
        add(input -> LibTorch.leakyRelu(input, slope));
    }

    @HostAccess.Export
    public void layerNorm(Value shape, Tensor weight, Tensor bias, double eps) {
        long[] sizes = Arguments.longs(shape);
        add(input -> LibTorch.layerNorm(input, sizes, weight.handle(), bias.handle(), eps), input ->
                new Node[] {input, weight.edge(), bias.edge()});
    }

    private interface Function {
        long run(long input);
    }

    private interface Edges {
        @Nullable
        Node[] of(@Nullable Node input);
    }

    private void add(Function function) {
        add(function, input -> new Node[] {input});
    }

    private void add(Function function, Edges edges) {
        layers.add(new Layer() {
            @Override
            public long run(long input) {
                return function.run(input);
            }

            @Override
            public @Nullable Node[] edges(@Nullable Node input) {
                return edges.of(input);
            }
        });
    }

    Tensor run(Tensor input) {
        dispatcher.memory().reserve(0);
        long current = input.handle();
        Node node = input.edge();
        long owned = 0;
        try {
            for (Layer layer : layers) {
                long next = layer.run(current);
                if (owned != 0) {
                    LibTorch.delete(owned);
                }
                current = next;
                owned = next;
                String name = NativeTensor.gradientName(next);
                node = name.isEmpty() ? null : new Node(name, layer.edges(node), null);
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
}
