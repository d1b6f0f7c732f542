package org.ganbook.worker.tensor;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Layers that were run here, with what lies between them. */
final class PlanStep extends Step {

    private final List<Layer> layers;
    private final float[][] values;
    private final long[] inputShape;
    private final boolean[] wanted;
    private final Operand input;
    private final Operand[][] parameters;
    private @Nullable Operand result;
    private List<Tensor> owned = List.of();

    /**
     * @param values of the input, and of every layer's result
     * @param wanted for each layer, whether its input needs a gradient
     * @param parameters for each layer, what it learns
     */
    PlanStep(
            String name,
            @Nullable Node[] next,
            List<Layer> layers,
            float[][] values,
            long[] inputShape,
            boolean[] wanted,
            Operand[][] parameters,
            Operand input) {
        super(name, next);
        this.layers = layers;
        this.values = values;
        this.inputShape = inputShape;
        this.wanted = wanted;
        this.input = input;
        this.parameters = parameters;
    }

    /** Makes sure that the result is still what it was, if the gradient needs it. */
    void made(Tensor tensor) {
        if (layers.getLast().savesResult()) {
            result = Operand.result(tensor, name());
        }
    }

    /** Leaves tensors to this step that nobody else uses. */
    void owns(List<Tensor> tensors) {
        owned = tensors;
    }

    @Override
    List<Tensor> owned() {
        return owned;
    }

    @Override
    void forOperands(Consumer<Operand> visitor) {
        visitor.accept(input);
        for (Operand[] ofLayer : parameters) {
            for (Operand parameter : ofLayer) {
                visitor.accept(parameter);
            }
        }
        if (result != null) {
            visitor.accept(result);
        }
    }

    @Override
    void backward(float[] gradient, Gives gives) {
        int rows = inputShape.length == 1 ? 1 : (int) inputShape[0];
        float[] current = gradient;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Operand[] learned = parameters[i];
            current = layers.get(i).backward(values[i], values[i + 1], current, rows, wanted[i], new Layer.Learned() {
                @Override
                public boolean wants(int parameter) {
                    return learned[parameter].edge() != null;
                }

                @Override
                public void give(int parameter, Deferred found) {
                    gives.give(learned[parameter], found);
                }
            });
        }
        if (input.edge() != null) {
            gives.give(input, new Deferred.Values(current, inputShape));
        }
    }

    @Override
    long replay() {
        return LayerPlan.runNatively(layers, input.tensor().handle());
    }
}
