package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A step of the graph that libtorch knows nothing of: its gradient is computed here. Where the result is given to
 * libtorch after all, libtorch's part of the graph ends at a leaf, the {@link #boundary}, and this step goes on from
 * that leaf's gradient.
 */
abstract class Step extends Node {

    private static final long ONE = LibTorch.full(new long[0], 1, ScalarType.FLOAT32.djl);

    private boolean spent;
    private @Nullable Tensor boundary;

    Step(String name, @Nullable Node[] next) {
        super(name, next, null);
    }

    /** The view of an operand that is told of in PyTorch's messages. */
    enum SeenAs {
        ITSELF,
        TRANSPOSE,
        ROW;

        private long[] shape(long[] shape) {
            return switch (this) {
                case ITSELF -> shape;
                case TRANSPOSE -> new long[] {shape[1], shape[0]};
                case ROW -> new long[] {1, shape[0]};
            };
        }
    }

    /**
     * A tensor that the gradient may be by, or may need.
     *
     * @param edge the node behind it when the step was made, null if it needs no gradient
     * @param saved whether the gradient needs the tensor's elements as they were
     * @param version what libtorch counted as changes of the elements then
     * @param origin the name of the step that made what PyTorch saves of the tensor, empty for a leaf
     * @param seenAs the view of the tensor that PyTorch saves
     */
    record Operand(Tensor tensor, @Nullable Node edge, boolean saved, long version, String origin, SeenAs seenAs) {

        static Operand of(Tensor tensor, @Nullable Node edge, boolean saved) {
            String origin = edge == null || edge.variable() != null ? "" : edge.name();
            return new Operand(tensor, edge, saved, tensor.version(), origin, SeenAs.ITSELF);
        }

        /** What a linear layer multiplies by its weights: PyTorch makes a matrix of one row of a single axis. */
        static Operand row(Tensor tensor, @Nullable Node edge, boolean saved) {
            String origin = edge == null ? "" : "UnsqueezeBackward0";
            return new Operand(tensor, edge, saved, tensor.version(), origin, SeenAs.ROW);
        }

        static Operand weights(Tensor tensor, @Nullable Node edge, boolean saved) {
            return new Operand(tensor, edge, saved, tensor.version(), "TBackward0", SeenAs.TRANSPOSE);
        }

        static Operand result(Tensor tensor, String origin) {
            return new Operand(tensor, null, true, tensor.version(), origin, SeenAs.ITSELF);
        }

        void check() {
            long now = tensor.version();
            // A step of libtorch's behind a changed tensor is another one than the one that was meant.
            boolean needed = saved || edge != null && !(edge instanceof Step) && edge.variable() == null;
            if (needed && now != version) {
                throw TorchException.runtime(
                        "one of the variables needed for gradient computation has been modified by an inplace "
                                + "operation: " + described() + " is at version " + now + "; expected version "
                                + version + " instead. Hint: enable anomaly detection to find the operation that "
                                + "failed to compute its gradient, with torch.autograd.set_detect_anomaly(True).");
            }
        }

        private String described() {
            String sizes = Arrays.toString(seenAs.shape(tensor.shape()));
            String type = "[torch.FloatTensor " + sizes + "]";
            return origin.isEmpty() ? type : type + ", which is output 0 of " + origin + ",";
        }
    }

    abstract void forOperands(Consumer<Operand> visitor);

    /**
     * Hands the gradients by the operands over.
     *
     * @param gradient that by the result
     */
    abstract void backward(float[] gradient, Gives gives);

    /** Takes the gradient by an operand. */
    interface Gives {
        void give(Operand operand, Deferred gradient);
    }

    /** Tensors that nobody uses any more when there is no way back through this step. */
    List<Tensor> owned() {
        return List.of();
    }

    /** Whether the gradient by the result had better come as numbers than as a tensor. */
    boolean takesNumbers() {
        return true;
    }

    /** The result once more, by libtorch and with its graph. */
    abstract long replay();

    /** @throws TorchException as PyTorch does, if what was saved is gone */
    void checkKept() {
        if (spent) {
            throw TorchException.runtime("Trying to backward through the graph a second time (or directly access saved "
                    + "tensors after they have already been freed). Saved intermediate values of the graph are freed "
                    + "when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward "
                    + "through the graph a second time or if you need to access saved tensors after calling backward.");
        }
    }

    /** @throws TorchException as PyTorch does, if what was saved is gone or was changed */
    void check() {
        checkKept();
        forOperands(Operand::check);
    }

    /** From now on there is no way back through this step. */
    void spend() {
        spent = true;
    }

    /** The leaf at which libtorch's part of the graph ends, null if libtorch has not seen the result. */
    @Nullable
    Tensor boundary() {
        return boundary;
    }

    /** Gives libtorch the result: the leaf stays here, and what follows from it is the result for all others. */
    long enter(Tensor leaf) {
        boundary = leaf;
        boolean before = LibTorch.isGradMode();
        LibTorch.setGradMode(true);
        try {
            LibTorch.setRequiresGrad(leaf.handle(), true);
            // DJL's clone leaves the graph; a product by one is as exact, and has its gradient.
            return LibTorch.mul(leaf.handle(), ONE);
        } finally {
            LibTorch.setGradMode(before);
        }
    }
}
