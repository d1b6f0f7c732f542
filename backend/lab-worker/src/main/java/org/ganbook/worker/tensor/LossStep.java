package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far a small result lies from its target, as one number. */
final class LossStep extends Step {

    /** A measure of error, element by element. */
    private enum Measure {
        MSE_LOSS("mse_loss", "MseLossBackward0") {
            @Override
            float of(float input, float target) {
                return (input - target) * (input - target);
            }

            @Override
            float slope(float input, float target) {
                return 2 * (input - target);
            }
        },
        /** Logarithms are cut off at -100, as PyTorch does. */
        BCE_PLAIN("bce_plain", "BinaryCrossEntropyBackward0") {
            @Override
            float of(float input, float target) {
                float zero = (float) Math.max(Math.log1p(-input), -100);
                float one = (float) Math.max(Math.log(input), -100);
                return (target - 1) * zero - target * one;
            }

            @Override
            float slope(float input, float target) {
                return (input - target) / Math.max((1 - input) * input, 1e-12F);
            }

            @Override
            boolean takes(float input, float target) {
                return input >= 0 && input <= 1;
            }
        };

        private final String operation;
        private final String node;

        Measure(String operation, String node) {
            this.operation = operation;
            this.node = node;
        }

        static @Nullable Measure of(String operation) {
            for (Measure measure : MEASURES) {
                if (measure.operation.equals(operation)) {
                    return measure;
                }
            }
            return null;
        }

        abstract float of(float input, float target);

        /** The derivative by the input. */
        abstract float slope(float input, float target);

        /** Whether libtorch would not raise an error. */
        boolean takes(float input, float target) {
            return true;
        }
    }

    private static final Measure[] MEASURES = Measure.values();
    private static final int MEAN = 1;
    private static final int SUM = 2;

    private final Measure measure;
    private final int reduction;
    private final float[] inputs;
    private final float[] targets;
    private final Operand input;
    private final Operand target;

    private LossStep(
            Measure measure,
            @Nullable Node[] next,
            int reduction,
            float[] inputs,
            float[] targets,
            Operand input,
            Operand target) {
        super(measure.node, next);
        this.measure = measure;
        this.reduction = reduction;
        this.inputs = inputs;
        this.targets = targets;
        this.input = input;
        this.target = target;
    }

    /** The loss of what was computed here; null where libtorch is to compute it. */
    static @Nullable Tensor of(Dispatcher dispatcher, String name, Tensor input, Tensor target, int reduction) {
        boolean ours = input.deferred() != null || input.node() instanceof Step;
        Measure measure = Measure.of(name);
        if (!ours
                || measure == null
                || reduction != MEAN && reduction != SUM
                || !input.isPlain()
                || !target.isPlain()
                || target.requiresGrad()
                || !Arrays.equals(input.shape(), target.shape())
                || input.numel() == 0) {
            return null;
        }
        float[] inputs = Elements.floats(input);
        float[] targets = Elements.floats(target);
        double sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            if (!measure.takes(inputs[i], targets[i])) {
                return null;
            }
            sum += measure.of(inputs[i], targets[i]);
        }
        float value = (float) (reduction == MEAN ? sum / inputs.length : sum);
        Tensor loss = dispatcher.deferred(new Deferred.Values(new float[] {value}, new long[0]));
        Node edge = LibTorch.isGradMode() ? input.edge() : null;
        if (edge != null) {
            loss.madeBy(new LossStep(
                    measure,
                    new Node[] {edge, null},
                    reduction,
                    inputs,
                    targets,
                    Operand.of(input, edge, true),
                    Operand.of(target, null, true)));
        }
        return loss;
    }

    @Override
    void forOperands(Consumer<Operand> visitor) {
        visitor.accept(input);
        visitor.accept(target);
    }

    @Override
    void backward(float[] gradient, Gives gives) {
        float factor = reduction == MEAN ? gradient[0] / inputs.length : gradient[0];
        float[] found = new float[inputs.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = measure.slope(inputs[i], targets[i]) * factor;
        }
        gives.give(input, new Deferred.Values(found, input.tensor().shape()));
    }

    @Override
    long replay() {
        long[] arguments = {
            LibTorch.valueOfTensor(input.tensor().handle()),
            LibTorch.valueOfTensor(target.tensor().handle()),
            LibTorch.valueOf((long) reduction)
        };
        long answer = 0;
        try {
            answer = Script.shared().run(measure.operation, arguments);
            return LibTorch.toTensor(answer);
        } finally {
            for (long argument : List.of(arguments[0], arguments[1], arguments[2], answer)) {
                if (argument != 0) {
                    LibTorch.deleteValue(argument);
                }
            }
        }
    }
}
