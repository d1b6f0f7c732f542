package org.ganbook.worker.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ganbook.worker.tensor.Operation.Parameter;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Modules that are run one after the other by one call: what lies between them never becomes a Python object. Dense
 * layers in a row are a {@link LayerPlan}; everything else is one operation of the script.
 */
public final class Chain {

    /** A part of the chain. */
    private sealed interface Stage {
        Tensor run(Tensor input);

        default int modules() {
            return 1;
        }
    }

    private record Dense(LayerPlan plan) implements Stage {
        @Override
        public Tensor run(Tensor input) {
            return plan.run(input);
        }

        @Override
        public int modules() {
            return plan.size();
        }
    }

    /** @param arguments those of the operation; the first place is the input's */
    private record Call(
            Dispatcher dispatcher, String name, @Nullable Object[] arguments) implements Stage {
        @Override
        public Tensor run(Tensor input) {
            @Nullable Object[] all = arguments.clone();
            all[0] = input;
            return dispatcher.callTensor(name, all);
        }
    }

    /**
     * Normalises by the batch, and counts the batches seen.
     *
     * @param axes how many the input may have
     * @param seen the count, null where none is kept
     */
    private record BatchNorm(
            Dispatcher dispatcher,
            List<Integer> axes,
            @Nullable Tensor seen,
            Call call) implements Stage {
        @Override
        public Tensor run(Tensor input) {
            if (!axes.contains(input.dim()) || seen != null && Estimate.elements(input.shape()) == input.size(1)) {
                throw new TorchException(TorchException.Kind.VALUE, "a batch that cannot be normalised");
            }
            Tensor result = call.run(input);
            if (seen != null) {
                dispatcher.call("add_n_", seen, 1L, 1L);
            }
            return result;
        }
    }

    private final Dispatcher dispatcher;
    private final List<Stage> stages = new ArrayList<>();
    private int passed;
    private @Nullable Tensor reached;

    Chain(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** An empty row of dense layers at the chain's end, to be filled. */
    @HostAccess.Export
    public LayerPlan dense() {
        LayerPlan plan = new LayerPlan(dispatcher);
        stages.add(new Dense(plan));
        return plan;
    }

    /**
     * Adds an operation.
     *
     * @param arguments those after its input
     */
    @HostAccess.Export
    public void call(String name, Value... arguments) {
        stages.add(prepared(name, arguments));
    }

    /**
     * Adds a normalisation of batches.
     *
     * @param axes how many the input may have
     * @param seen the count of batches, or null
     * @param arguments those of the operation after its input
     */
    @HostAccess.Export
    public void batchNorm(Value axes, @Nullable Tensor seen, Value... arguments) {
        List<Integer> allowed = new ArrayList<>();
        for (long i = 0; i < axes.getArraySize(); i++) {
            allowed.add(axes.getArrayElement(i).asInt());
        }
        stages.add(new BatchNorm(dispatcher, allowed, seen, prepared("batch_norm", arguments)));
    }

    private Call prepared(String name, Value... arguments) {
        Optional<Operation> operation = Script.shared().operation(name);
        List<Parameter> parameters = operation.orElseThrow().parameters();
        @Nullable Object[] fixed = new Object[parameters.size()];
        for (int i = 1; i < fixed.length; i++) {
            fixed[i] = Arguments.fixed(parameters.get(i), arguments[i - 1]);
        }
        return new Call(dispatcher, name, fixed);
    }

    /** How many modules the last run came through; of use where it failed. */
    @HostAccess.Export
    public int passed() {
        return passed;
    }

    /** What the failed run had come to after those; it is given out once. */
    @HostAccess.Export
    public @Nullable Tensor reached() {
        Tensor result = reached;
        reached = null;
        return result;
    }

    Tensor run(Tensor input) {
        Tensor current = input;
        passed = 0;
        try {
            List<Tensor> between = List.of();
            for (Stage stage : stages) {
                Tensor next = stage.run(current);
                between = current == input || current == next ? between : release(current, next, between);
                current = next;
                passed += stage.modules();
            }
        } catch (RuntimeException e) {
            reached = current;
            throw e;
        }
        return current;
    }

    /**
     * Frees what only the chain knows of, at once rather than when Java's collector finds it: the next step's tensors
     * then take its place in the processor's caches.
     *
     * @param between what could not be freed so far
     * @return what can't be freed yet: what a view is of, until a step of ours has it, and that until its way back
     */
    private List<Tensor> release(Tensor before, Tensor result, List<Tensor> between) {
        List<Tensor> all = new ArrayList<>(between);
        all.add(before);
        if (result.node() instanceof PlanStep step) {
            step.owns(all);
            return List.of();
        }
        if (result.base() != null || result.node() instanceof Step) {
            return all;
        }
        all.forEach(dispatcher.memory()::releaseHandle);
        return List.of();
    }
}
