package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Tensor[] given = gradient == null ? new Tensor[0] : new Tensor[] {gradient};
        Map<Tensor, Tensor> found = walk(new Tensor[] {result}, inputs, given, retain, create);
        found.forEach((tensor, sum) -> receive(tensor, sum, given, create, root, inputs != null));
    }

    /** The gradients of the inputs, or of all leaves and those who keep theirs, as far as they are not yet delivered. */
    private Map<Tensor, Tensor> walk(
            Tensor[] results, Tensor @Nullable [] inputs, Tensor[] given, boolean retain, boolean create) {
        dispatcher.memory().reserve(0);
        if (!(results[0].node() instanceof Step)) {
            Behind behind = behind(results);
            if (behind.steps().isEmpty()) {
                Tensor[] wanted = inputs == null ? behind.wanted().toArray(Tensor[]::new) : inputs;
                List<Tensor> hooked = behind.hooked();
                return hooked.isEmpty()
                        ? ofLibTorch(results, wanted, given, retain, create)
                        : new Stretch(this, dispatcher, List.of(), create)
                                .gradients(results, wanted, given, hooked, retain);
            }
        }
        return new BackwardPass(this, dispatcher, inputs, retain, create).run(results, given);
    }

    /** The gradients that libtorch finds. */
    Map<Tensor, Tensor> ofLibTorch(Tensor[] results, Tensor[] inputs, Tensor[] given, boolean retain, boolean create) {
        Map<Tensor, Tensor> gradients = new LinkedHashMap<>();
        if (inputs.length > 0) {
            @Nullable Node[] roots = edges(results);
            @Nullable Long[] found = find(results, inputs, given, retain, create);
            for (int i = 0; i < found.length; i++) {
                Long handle = found[i];
                if (handle != null) {
                    gradients.put(inputs[i], wrap(inputs[i], own(handle, found, i, given), create, roots));
                }
            }
        }
        return gradients;
    }

    static @Nullable Node[] edges(Tensor[] tensors) {
        @Nullable Node[] edges = new Node[tensors.length];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = tensors[i].edge();
        }
        return edges;
    }

    Gradients gradients(Tensor[] results, Tensor[] inputs, Tensor[] given, boolean retain, boolean create) {
        for (int i = 0; i < results.length; i++) {
            if (results[i].edge() == null) {
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
        Map<Tensor, Tensor> found = walk(results, inputs, given, retain, create);
        List<@Nullable Tensor> gradients = new ArrayList<>();
        for (Tensor input : inputs) {
            gradients.add(found.get(input));
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

    /**
     * What lies behind results.
     *
     * @param wanted the leaves, and what else is to keep its gradient or has hooks
     * @param steps those that libtorch knows nothing of
     */
    record Behind(List<Tensor> wanted, List<Step> steps) {

        /** Results of libtorch's steps that have hooks. */
        List<Tensor> hooked() {
            return wanted.stream()
                    .filter(tensor -> !tensor.hooks().isEmpty() && !tensor.isLeaf() && !(tensor.node() instanceof Step))
                    .toList();
        }
    }

    Behind behind(Tensor[] results) {
        long walk = ++walks;
        List<Tensor> wanted = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Node root : edges(results)) {
            if (root != null && root.visit(walk)) {
                open.add(root);
            }
        }
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof Step step) {
                steps.add(step);
            }
            Tensor variable = node.variable() != null ? node.variable() : node.watched();
            if (variable != null && variable.requiresGrad()) {
                wanted.add(variable);
            }
            for (int i = 0; i < node.inputs(); i++) {
                Node input = node.input(i);
                if (input != null && input.visit(walk)) {
                    open.push(input);
                }
            }
        }
        return new Behind(wanted, steps);
    }

    /** Handles of the gradients, null where there is none. */
    @Nullable
    Long[] find(Tensor[] results, Tensor[] inputs, Tensor[] given, boolean retain, boolean create) {
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
    static long own(long handle, @Nullable Long[] all, int place, Tensor[] given) {
        boolean shared = !LibTorch.isContiguous(handle);
        for (Tensor gradient : given) {
            shared |= NativeTensor.identity(gradient.handle()) == NativeTensor.identity(handle);
        }
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

    private void receive(Tensor input, Tensor found, Tensor[] given, boolean create, Node root, boolean asked) {
        Tensor gradient = found;
        // Those on the way were asked there.
        if (!input.hooks().isEmpty() && input.isLeaf()) {
            gradient = hooked(input, found);
        }
        if (asked || input.isLeaf() || input.retainsGrad()) {
            boolean alias = gradient != found;
            for (Tensor other : given) {
                alias |= other == gradient;
            }
            accumulate(input, alias ? copy(gradient) : gradient, create, root);
        }
    }

    private Tensor copy(Tensor gradient) {
        return dispatcher.wrap(LibTorch.clone(gradient.handle()));
    }

    /** The gradient as a tensor's hooks want it. */
    static Tensor hooked(Tensor tensor, Tensor found) {
        Tensor gradient = found;
        for (GradientHook hook : tensor.hooks()) {
            Tensor changed = hook.call(gradient);
            gradient = changed == null ? gradient : changed;
        }
        return gradient;
    }

    private void accumulate(Tensor input, Tensor found, boolean create, Node root) {
        Tensor before = input.currentGrad();
        if (before == null && create) {
            // As PyTorch does, which shows in the gradient's own history.
            input.replaceGrad(dispatcher.callTensor("clone_grad", found), dispatcher.memory());
        } else if (before == null) {
            input.replaceGrad(found, dispatcher.memory());
        } else if (create) {
            long handle = LibTorch.add(before.handle(), found.handle());
            Tensor sum = wrap(input, handle, true, new Node[] {root, before.edge()});
            input.replaceGrad(sum, dispatcher.memory());
        } else {
            LibTorch.setGradMode(false);
            LibTorch.addInPlace(before.handle(), found.handle());
            dispatcher.memory().release(found);
        }
    }

    /** Takes a gradient by an input. */
    Tensor wrap(Tensor input, long handle, boolean create, @Nullable Node[] roots) {
        Tensor tensor = dispatcher.wrapLike(input, handle);
        if (create && tensor.requiresGrad()) {
            tensor.madeBy(new Node(tensor.name(), roots, tensor.storage()));
        }
        return tensor;
    }
}
