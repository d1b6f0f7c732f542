package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way through libtorch's steps on which hooks may put another gradient in the place of a tensor's. libtorch knows
 * nothing of the hooks: where one has changed a gradient, what lies behind that tensor alone is asked for from there,
 * and what is reached on other ways too gets the difference in addition.
 */
final class Stretch {

    private final Autograd autograd;
    private final Dispatcher dispatcher;
    private final List<Step> steps;
    private final boolean create;

    /** Tensors, and the gradients by them to begin with, none where they are numbers. */
    private record Source(Tensor[] tensors, Tensor[] given) {

        Source plus(Tensor tensor, Tensor gradient, Tensor one) {
            Tensor[] all = java.util.Arrays.copyOf(tensors, tensors.length + 1);
            Tensor[] gradients = java.util.Arrays.copyOf(given, tensors.length + 1);
            for (int i = given.length; i < tensors.length; i++) {
                gradients[i] = one;
            }
            all[tensors.length] = tensor;
            gradients[tensors.length] = gradient;
            return new Source(all, gradients);
        }
    }

    /** @param steps those at whose boundaries the way ends */
    Stretch(Autograd autograd, Dispatcher dispatcher, List<Step> steps, boolean create) {
        this.autograd = autograd;
        this.dispatcher = dispatcher;
        this.steps = steps;
        this.create = create;
    }

    /**
     * The gradients of the inputs, and of those with hooks as the hooks want them.
     *
     * @param hooked those whose hooks are to be asked; they may be among the inputs
     */
    Map<Tensor, Tensor> gradients(
            Tensor[] results, Tensor[] inputs, Tensor[] given, List<Tensor> hooked, boolean retain) {
        Map<Tensor, Tensor> found = new LinkedHashMap<>();
        Source all = new Source(results, given);
        Map<Tensor, Source> sources = new IdentityHashMap<>();
        List<Tensor> open = new ArrayList<>(hooked);
        open.sort(Comparator.comparingLong((Tensor tensor) -> order(tensor)).reversed());
        for (Tensor tensor : open) {
            sources.put(tensor, all);
        }
        for (Tensor tensor : inputs) {
            sources.put(tensor, all);
        }
        boolean changed = false;
        for (Tensor tensor : open) {
            Source source = sources.remove(tensor);
            Tensor before = autograd.ofLibTorch(source.tensors, new Tensor[] {tensor}, source.given, true, create)
                    .get(tensor);
            if (before == null) {
                continue;
            }
            Tensor after = Autograd.hooked(tensor, before);
            found.put(tensor, after);
            if (after != before) {
                changed = true;
                divert(tensor, before, after, sources);
            }
        }
        collect(sources, found, retain || changed);
        if (changed && !retain) {
            // Nothing was forgotten on the way; what PyTorch forgets has to be.
            autograd.ofLibTorch(results, inputs, given, false, create);
        }
        return found;
    }

    private static long order(Tensor tensor) {
        Node node = tensor.node();
        return node == null ? 0 : node.order();
    }

    /** Has those behind a tensor get their gradients from the changed one. */
    private void divert(Tensor tensor, Tensor before, Tensor after, Map<Tensor, Source> sources) {
        Node from = java.util.Objects.requireNonNull(tensor.node());
        Set<Node> behind = reached(List.of(from), null);
        LibTorch.setGradMode(create);
        Tensor difference = null;
        Map<Source, Source> corrected = new IdentityHashMap<>();
        Source changed = new Source(new Tensor[] {tensor}, new Tensor[] {after});
        for (Map.Entry<Tensor, Source> entry : sources.entrySet()) {
            Node edge = place(entry.getKey());
            if (edge == null || !behind.contains(edge)) {
                continue;
            }
            Source source = entry.getValue();
            List<Node> roots = new ArrayList<>();
            for (Node root : Autograd.edges(source.tensors)) {
                if (root != null) {
                    roots.add(root);
                }
            }
            if (reached(roots, from).contains(edge)) {
                if (difference == null) {
                    difference = dispatcher.binary(Arithmetic.SUB, after, before);
                }
                Tensor added = difference;
                entry.setValue(corrected.computeIfAbsent(source, any -> any.plus(tensor, added, dispatcher.one())));
            } else {
                entry.setValue(changed);
            }
        }
    }

    /** Where a tensor stands in our graph; a boundary stands for its step. */
    private @Nullable Node place(Tensor tensor) {
        for (Step step : steps) {
            if (step.boundary() == tensor) {
                return step;
            }
        }
        return tensor.edge();
    }

    private void collect(Map<Tensor, Source> sources, Map<Tensor, Tensor> found, boolean retain) {
        Map<Source, List<Tensor>> bySource = new IdentityHashMap<>();
        sources.forEach((tensor, source) ->
                bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(tensor));
        bySource.forEach((source, tensors) -> found.putAll(
                autograd.ofLibTorch(source.tensors, tensors.toArray(Tensor[]::new), source.given, retain, create)));
    }

    /** The nodes that libtorch reaches from others, and these; none behind the one that is shut. */
    private static Set<Node> reached(List<Node> from, @Nullable Node shut) {
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        for (Node node : from) {
            if (node != shut && reached.add(node)) {
                open.add(node);
            }
        }
        while (!open.isEmpty()) {
            Node node = open.pop();
            for (int i = 0; i < node.inputs() && !(node instanceof Step); i++) {
                Node input = node.input(i);
                if (input != null && input != shut && reached.add(input)) {
                    open.push(input);
                }
            }
        }
        return reached;
    }
}
