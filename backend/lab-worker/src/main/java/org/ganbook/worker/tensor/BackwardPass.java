package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.ganbook.worker.tensor.Step.Operand;
import org.jspecify.annotations.Nullable;

/**
 * One way back through a graph in which some steps are ours and some libtorch's. The latest step comes first, so that
 * its gradient is complete. A stretch of libtorch's steps is one call; it ends at leaves, and at the boundaries of our
 * steps, where our own way goes on.
 */
final class BackwardPass {

    private final Autograd autograd;
    private final Dispatcher dispatcher;
    /** Those who are to get gradients, null for all leaves and for those who keep theirs. */
    private final Tensor @Nullable [] chosen;

    private final boolean retain;
    private final boolean create;
    private final PriorityQueue<Node> open =
            new PriorityQueue<>(Comparator.comparingLong(Node::order).reversed());
    private final Map<Node, Pending> pending = new IdentityHashMap<>();
    /** What is delivered at the end, when it is complete. */
    private final Map<Tensor, Tensor> collected = new LinkedHashMap<>();
    /** Those whose hooks were asked. */
    private final Set<Tensor> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    /** What can be freed at the end. */
    private final List<Tensor> done = new ArrayList<>();
    /** The gradients by the results of a learner's own function. */
    private final Map<FunctionStep, @Nullable Tensor[]> byResults = new IdentityHashMap<>();

    /** A gradient that is still being summed up: as numbers, or as a tensor where its own graph is wanted. */
    private static final class Pending {
        private final Tensor tensor;
        private float @Nullable [] numbers;
        private @Nullable Tensor gradient;

        Pending(Tensor tensor) {
            this.tensor = tensor;
        }
    }

    BackwardPass(Autograd autograd, Dispatcher dispatcher, Tensor @Nullable [] chosen, boolean retain, boolean create) {
        this.autograd = autograd;
        this.dispatcher = dispatcher;
        this.chosen = chosen;
        this.retain = retain;
        this.create = create;
    }

    /**
     * Goes all the way.
     *
     * @param given the gradients by the results, none where they are numbers
     * @return the gradients of those that were chosen, or have hooks, or keep theirs
     */
    Map<Tensor, Tensor> run(Tensor[] results, Tensor[] given) {
        List<Tensor> natives = new ArrayList<>();
        List<Tensor> nativesGiven = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            Tensor gradient = i < given.length ? given[i] : null;
            if (results[i].edge() instanceof Step step) {
                add(step, results[i], gradient == null ? dispatcher.one() : gradient);
            } else {
                natives.add(results[i]);
                nativesGiven.add(gradient == null && given.length > 0 ? dispatcher.one() : gradient);
            }
        }
        if (!natives.isEmpty()) {
            nativesGiven.removeIf(java.util.Objects::isNull);
            throughLibTorch(natives.toArray(Tensor[]::new), nativesGiven.toArray(Tensor[]::new), true);
        }
        while (!open.isEmpty()) {
            Node node = open.remove();
            Pending found = java.util.Objects.requireNonNull(pending.remove(node));
            if (node instanceof Step step) {
                through(step, found);
            } else {
                Tensor tensor = found.tensor;
                boolean ours = found.gradient == null && tensor.hooks().isEmpty() && !keepsOwn(tensor);
                Tensor gradient = tensor.hooks().isEmpty() ? tensor(found) : askHooks(tensor, tensor(found));
                if (keepsOwn(tensor)) {
                    collect(tensor, gradient);
                }
                throughLibTorch(new Tensor[] {tensor}, new Tensor[] {gradient}, false);
                if (ours && !create) {
                    done.add(gradient);
                }
            }
        }
        done.forEach(dispatcher.memory()::releaseHandle);
        return collected;
    }

    private Tensor askHooks(Tensor tensor, Tensor gradient) {
        hooksMayBeAsked(tensor);
        return Autograd.hooked(tensor, gradient);
    }

    /** A hook is to see the whole gradient, not one part after the other. */
    private void hooksMayBeAsked(Tensor tensor) {
        if (!asked.add(tensor)) {
            throw new TorchException(
                    TorchException.Kind.NOT_IMPLEMENTED,
                    "a hook on a tensor that is used by layers in an nn.Sequential and by other operations as well is "
                            + "not available here; register it on a clone that only one of them uses");
        }
    }

    // Our steps

    private void through(Step step, Pending found) {
        Tensor watched = step.watched();
        if (watched != null && !watched.hooks().isEmpty()) {
            Tensor changed = Autograd.hooked(watched, tensor(found));
            found.gradient = changed;
            found.numbers = null;
        }
        if (chosen == null && watched != null && watched.retainsGrad()) {
            collect(watched, tensor(found));
        }
        for (int i = 0; chosen != null && i < chosen.length; i++) {
            if (chosen[i].node() == step) {
                collect(chosen[i], tensor(found));
            }
        }
        step.check();
        if (step instanceof FunctionStep.Output output) {
            FunctionStep call = output.call();
            byResults.computeIfAbsent(call, any -> new Tensor[call.results()])[output.place()] = tensor(found);
            pending(call, found.tensor);
            return;
        }
        if (step instanceof FunctionStep call) {
            throughFunction(call);
            return;
        }
        if (create) {
            replay(step, tensor(found));
            return;
        }
        step.backward(numbers(found), this::give);
        if (!retain) {
            step.spend();
            done.addAll(step.owned());
        }
    }

    private void throughFunction(FunctionStep call) {
        @Nullable Tensor[] given = java.util.Objects.requireNonNull(byResults.remove(call));
        List<@Nullable Tensor> found = call.backward(given, create, retain);
        for (int i = 0; i < found.size(); i++) {
            Operand operand = call.operands().get(i);
            Node edge = operand.edge();
            Tensor gradient = found.get(i);
            if (edge != null && gradient != null) {
                deliver(operand.tensor(), edge, gradient);
            }
        }
    }

    private void give(Operand operand, Deferred gradient) {
        Node edge = java.util.Objects.requireNonNull(operand.edge());
        Tensor leaf = edge.variable();
        if (leaf == null) {
            add(edge, operand.tensor(), gradient);
        } else if (chosen == null && leaf.hooks().isEmpty()) {
            leaf.addToGrad(gradient, dispatcher.memory());
        } else if (chosen == null || isChosen(leaf)) {
            collect(leaf, dispatcher.deferred(gradient));
        }
    }

    /** The step once more by libtorch, whose gradients have a graph. */
    private void replay(Step step, Tensor gradient) {
        List<Operand> operands = new ArrayList<>();
        step.forOperands(operand -> {
            if (operand.edge() != null) {
                operands.add(operand);
            }
        });
        LibTorch.setGradMode(true);
        Tensor result = dispatcher.wrap(step.replay());
        Tensor[] inputs = operands.stream().map(Operand::tensor).toArray(Tensor[]::new);
        @Nullable Long[] found = autograd.find(new Tensor[] {result}, inputs, new Tensor[] {gradient}, true, true);
        dispatcher.memory().release(result);
        for (int i = 0; i < found.length; i++) {
            Long handle = found[i];
            if (handle != null) {
                Tensor made = autograd.wrap(inputs[i], handle, true, new Node[] {step, gradient.edge()});
                deliver(
                        operands.get(i).tensor(),
                        java.util.Objects.requireNonNull(operands.get(i).edge()),
                        made);
            }
        }
    }

    private void deliver(Tensor operand, Node edge, Tensor gradient) {
        Tensor leaf = edge.variable();
        if (leaf == null) {
            add(edge, operand, gradient);
        } else if (chosen == null || isChosen(leaf)) {
            collect(leaf, gradient);
        }
    }

    // libtorch's steps

    /**
     * Through what lies behind these results up to the leaves and to our steps.
     *
     * @param first whether the way begins here: only then do results count among those who may get gradients
     */
    private void throughLibTorch(Tensor[] results, Tensor[] given, boolean first) {
        Autograd.Behind behind = autograd.behind(results);
        List<Tensor> inputs = new ArrayList<>();
        List<Tensor> wanted = chosen == null ? behind.wanted() : List.of(chosen);
        for (Tensor tensor : wanted) {
            if (!(tensor.node() instanceof Step) && (first || !isOneOf(tensor, results))) {
                inputs.add(tensor);
            }
        }
        int others = inputs.size();
        // What is gone is missed before what was changed.
        behind.steps().forEach(Step::checkKept);
        for (Step step : behind.steps()) {
            step.check();
            Tensor boundary = step.boundary();
            if (boundary != null) {
                inputs.add(boundary);
            }
        }
        if (inputs.isEmpty()) {
            return;
        }
        boolean keeps = retain || !behind.steps().isEmpty();
        Tensor[] wantedHere = inputs.toArray(Tensor[]::new);
        List<Tensor> hooked = behind.hooked().stream()
                .filter(tensor -> first || !isOneOf(tensor, results))
                .toList();
        Map<Tensor, Tensor> found = hooked.isEmpty()
                ? autograd.ofLibTorch(results, wantedHere, given, keeps, create)
                : new Stretch(autograd, dispatcher, behind.steps(), create)
                        .gradients(results, wantedHere, given, hooked, keeps);
        hooked.stream().filter(found::containsKey).forEach(this::hooksMayBeAsked);
        for (int i = 0; i < wantedHere.length; i++) {
            Tensor gradient = found.get(wantedHere[i]);
            if (gradient == null) {
                continue;
            }
            if (i < others) {
                collect(wantedHere[i], gradient);
            } else {
                add(stepOf(wantedHere[i], behind.steps()), wantedHere[i], gradient);
            }
        }
    }

    private static Step stepOf(Tensor boundary, List<Step> steps) {
        for (Step step : steps) {
            if (step.boundary() == boundary) {
                return step;
            }
        }
        throw new IllegalStateException("a boundary without a step");
    }

    // Sums

    private Pending pending(Node node, Tensor tensor) {
        Pending known = pending.get(node);
        if (known == null) {
            known = new Pending(tensor);
            pending.put(node, known);
            open.add(node);
        }
        return known;
    }

    private void add(Node node, Tensor tensor, Deferred gradient) {
        Pending sum = pending(node, tensor);
        if (sum.gradient != null || !(gradient instanceof Deferred.Values(float[] values, long[] ignored))) {
            add(node, tensor, dispatcher.deferred(gradient));
            return;
        }
        sum.numbers = sum.numbers == null ? values : Deferred.Values.sum(sum.numbers, values);
    }

    private void add(Node node, Tensor tensor, Tensor gradient) {
        if (!create && node instanceof Step step && step.takesNumbers() && gradient.type() == ScalarType.FLOAT32) {
            Pending sum = pending(node, tensor);
            if (sum.gradient == null) {
                float[] values = Elements.floats(gradient);
                sum.numbers = sum.numbers == null ? values : Deferred.Values.sum(sum.numbers, values);
                return;
            }
        }
        Pending sum = pending(node, tensor);
        Tensor before = sum.gradient == null && sum.numbers == null ? null : tensor(sum);
        sum.gradient = before == null ? gradient : plus(before, gradient);
        sum.numbers = null;
    }

    private Tensor tensor(Pending sum) {
        Tensor gradient = sum.gradient;
        if (gradient == null) {
            float[] numbers = java.util.Objects.requireNonNull(sum.numbers);
            gradient = dispatcher.deferred(new Deferred.Values(numbers, sum.tensor.shape()));
            sum.gradient = gradient;
        }
        return gradient;
    }

    private static float[] numbers(Pending sum) {
        return sum.numbers != null ? sum.numbers : Elements.floats(java.util.Objects.requireNonNull(sum.gradient));
    }

    private void collect(Tensor tensor, Tensor gradient) {
        collected.merge(tensor, gradient, this::plus);
    }

    private Tensor plus(Tensor a, Tensor b) {
        LibTorch.setGradMode(create);
        return dispatcher.binary(Arithmetic.ADD, a, b);
    }

    private boolean isChosen(Tensor tensor) {
        return chosen != null && isOneOf(tensor, chosen);
    }

    /** Whether a tensor of libtorch's wants its gradient although it is no leaf. */
    private boolean keepsOwn(Tensor tensor) {
        return chosen == null ? tensor.retainsGrad() || !tensor.hooks().isEmpty() : isChosen(tensor);
    }

    private static boolean isOneOf(Tensor tensor, Tensor[] others) {
        for (Tensor other : others) {
            if (other == tensor) {
                return true;
            }
        }
        return false;
    }
}
