package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Gradients of one session. libtorch computes them; who is to get them is found by walking our own graph, and they are
 * collected in our own {@code grad} fields, because libtorch's can't be forgotten again through DJL.
 */
final class Autograd {

    private final Dispatcher dispatcher;
    private final BackwardListener listener;
    private final Script script = Script.shared();
    private long walks;

    Autograd(Dispatcher dispatcher, BackwardListener listener) {
        this.dispatcher = dispatcher;
        this.listener = listener;
    }

    void retainGrad(Tensor tensor) {
        Node node = tensor.node();
        if (node != null) {
            node.watch(tensor);
            tensor.retainGrad();
        }
    }

    GradientHook addHook(Tensor tensor, Value function) {
        Node node = tensor.node();
        if (node != null) {
            node.watch(tensor);
        }
        GradientHook hook = new GradientHook(tensor, function);
        List<GradientHook> hooks = new ArrayList<>(tensor.hooks());
        hooks.add(hook);
        tensor.setHooks(hooks);
        return hook;
    }

    void backward(
            Tensor result, @Nullable Tensor gradient, boolean retain, boolean create, Tensor @Nullable [] inputs) {
        Node root = result.edge();
        if (root == null) {
            throw TorchException.runtime("element 0 of tensors does not require grad and does not have a grad_fn");
        }
        check(result, gradient);
        if (result.numel() == 1 && listener.wantsValue()) {
            listener.backward(((Number) Elements.item(result)).doubleValue());
        }
        Tensor[] wanted = inputs == null ? wanted(root) : inputs;
        if (wanted.length == 0) {
            return;
        }
        Tensor[] given = gradient == null ? new Tensor[0] : new Tensor[] {gradient};
        @Nullable Long[] found = find(new Tensor[] {result}, wanted, given, retain, create);
        for (int i = 0; i < found.length; i++) {
            Long handle = found[i];
            if (handle != null) {
                receive(wanted[i], own(handle, found, i, gradient), create, root, inputs != null);
            }
        }
    }

    Gradients gradients(Tensor[] results, Tensor[] inputs, Tensor[] given, boolean retain, boolean create) {
        @Nullable Node[] roots = new Node[results.length];
        for (int i = 0; i < results.length; i++) {
            roots[i] = results[i].edge();
            if (roots[i] == null) {
                throw TorchException.runtime(
                        "element " + i + " of tensors does not require grad and does not have a grad_fn");
            }
            check(results[i], i < given.length ? given[i] : null);
        }
        for (Tensor input : inputs) {
            if (!input.requiresGrad()) {
                throw TorchException.runtime("One of the differentiated Tensors does not require grad");
            }
        }
        @Nullable Long[] found = find(results, inputs, given, retain, create);
        List<@Nullable Tensor> gradients = new ArrayList<>();
        for (Long handle : found) {
            gradients.add(handle == null ? null : wrap(handle, create, roots));
        }
        return new Gradients(java.util.Collections.unmodifiableList(gradients));
    }

    private static void check(Tensor result, @Nullable Tensor gradient) {
        if (gradient == null) {
            if (result.numel() != 1) {
                throw TorchException.runtime("grad can be implicitly created only for scalar outputs");
            }
        } else if (!Arrays.equals(result.shape(), gradient.shape())) {
            throw TorchException.runtime("Mismatch in shape: grad_output[0] has a shape of torch.Size("
                    + Arrays.toString(gradient.shape()) + ") and output[0] has a shape of torch.Size("
                    + Arrays.toString(result.shape()) + ").");
        }
    }

    /** The leaves behind a node, and what else is to keep its gradient. */
    private Tensor[] wanted(Node root) {
        long walk = ++walks;
        List<Tensor> found = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        open.add(root);
        root.visit(walk);
        while (!open.isEmpty()) {
            Node node = open.pop();
            Tensor variable = node.variable() != null ? node.variable() : node.watched();
            if (variable != null && variable.requiresGrad()) {
                found.add(variable);
            }
            for (int i = 0; i < node.inputs(); i++) {
                Node input = node.input(i);
                if (input != null && input.visit(walk)) {
                    open.push(input);
                }
            }
        }
        return found.toArray(Tensor[]::new);
    }

    /** Handles of the gradients, null where there is none. */
    private @Nullable Long[] find(Tensor[] results, Tensor[] inputs, Tensor[] given, boolean retain, boolean create) {
        dispatcher.memory().reserve(0);
        dispatcher.memory().releaseGradients();
        long[] arguments = {
            LibTorch.valueOfTensors(Arguments.handles(results)),
            LibTorch.valueOfTensors(Arguments.handles(inputs)),
            LibTorch.valueOfTensors(Arguments.handles(given)),
            LibTorch.valueOf(retain),
            LibTorch.valueOf(create)
        };
        try {
            long answer = script.run("grad", arguments);
            long[] pair = LibTorch.toTuple(answer);
            long[] handles = LibTorch.toTensors(pair[0]);
            long[] places = LibTorch.toLongs(pair[1]);
            LibTorch.deleteValue(pair[0]);
            LibTorch.deleteValue(pair[1]);
            LibTorch.deleteValue(answer);
            @Nullable Long[] found = new Long[inputs.length];
            for (int i = 0; i < handles.length; i++) {
                found[(int) places[i]] = handles[i];
            }
            return found;
        } finally {
            for (long argument : arguments) {
                LibTorch.deleteValue(argument);
            }
        }
    }

    /**
     * The gradient in memory of its own: libtorch may give one tensor for several inputs, or one number seen as many.
     */
    private static long own(long handle, @Nullable Long[] all, int place, @Nullable Tensor gradient) {
        boolean shared = !LibTorch.isContiguous(handle)
                || gradient != null && NativeTensor.identity(gradient.handle()) == NativeTensor.identity(handle);
        for (int i = 0; i < place && !shared; i++) {
            Long other = all[i];
            shared = other != null && NativeTensor.identity(other) == NativeTensor.identity(handle);
        }
        if (!shared) {
            return handle;
        }
        long contiguous = LibTorch.contiguous(handle);
        long copy = NativeTensor.identity(contiguous) == NativeTensor.identity(handle)
                ? LibTorch.clone(handle)
                : contiguous;
        if (copy != contiguous) {
            LibTorch.delete(contiguous);
        }
        LibTorch.delete(handle);
        return copy;
    }

    private void receive(Tensor input, long handle, boolean create, Node root, boolean asked) {
        long gradient = input.hooks().isEmpty() ? handle : hooked(input, handle, create, root);
        if (asked || input.isLeaf() || input.retainsGrad()) {
            accumulate(input, gradient, create, root);
        } else {
            LibTorch.delete(gradient);
        }
    }

    private long hooked(Tensor input, long handle, boolean create, Node root) {
        Tensor gradient = wrap(handle, create, new Node[] {root});
        for (GradientHook hook : input.hooks()) {
            Tensor changed = hook.call(gradient);
            gradient = changed == null ? gradient : changed;
        }
        return LibTorch.clone(gradient.handle());
    }

    private void accumulate(Tensor input, long handle, boolean create, Node root) {
        Tensor before = input.currentGrad();
        if (before == null && create) {
            // As PyTorch does, which shows in the gradient's own history.
            Tensor made = wrap(handle, true, new Node[] {root});
            input.replaceGrad(dispatcher.callTensor("clone_grad", made), dispatcher.memory());
        } else if (before == null) {
            input.replaceGrad(wrap(handle, create, new Node[] {root}), dispatcher.memory());
        } else if (create) {
            Tensor sum = wrap(LibTorch.add(before.handle(), handle), true, new Node[] {root, before.edge()});
            LibTorch.delete(handle);
            input.replaceGrad(sum, dispatcher.memory());
        } else {
            LibTorch.setGradMode(false);
            LibTorch.addInPlace(before.handle(), handle);
            LibTorch.delete(handle);
        }
    }

    private Tensor wrap(long handle, boolean create, @Nullable Node[] roots) {
        Tensor tensor = dispatcher.wrap(handle);
        if (create && tensor.requiresGrad()) {
            tensor.madeBy(new Node(tensor.name(), roots, tensor.storage()));
        }
        return tensor;
    }
}
