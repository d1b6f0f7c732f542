package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A call of a learner's own {@code torch.autograd.Function}: Python computes the gradients by its operands from those
 * by its results, each of which has a step of its own ({@link Output}).
 */
final class FunctionStep extends PythonStep {

    private final List<Operand> operands = new ArrayList<>();
    private final Value backward;
    private final int results;

    private FunctionStep(String name, @Nullable Node[] next, Tensor[] inputs, int results, Value backward) {
        super(name, next);
        for (int i = 0; i < inputs.length; i++) {
            operands.add(Operand.of(inputs[i], next[i], false));
        }
        this.results = results;
        this.backward = backward;
    }

    /**
     * Makes values that Python has computed the results of a step.
     *
     * @param backward is given the gradients by the results and whether they are to have a graph, and answers with
     *     those by the inputs, None where there is none
     */
    static List<Tensor> results(Dispatcher dispatcher, String name, Tensor[] inputs, Tensor[] values, Value backward) {
        FunctionStep call = new FunctionStep(name, Autograd.edges(inputs), inputs, values.length, backward);
        List<Tensor> results = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Output output = new Output(call, i);
            Tensor leaf = dispatcher.wrap(LibTorch.detach(values[i].handle()));
            Tensor result = dispatcher.wrap(output.enter(leaf));
            result.madeBy(output);
            results.add(result);
        }
        return results;
    }

    /** The gradients by the operands, null where there is none. */
    List<@Nullable Tensor> backward(@Nullable Tensor[] gradients, boolean create, boolean retain) {
        List<@Nullable Tensor> given = new ArrayList<>();
        for (int i = 0; i < results; i++) {
            given.add(gradients[i]);
        }
        Value answer = backward.execute(new Gradients(Collections.unmodifiableList(given)), create, retain);
        List<@Nullable Tensor> found = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Value gradient = answer.getArrayElement(i);
            found.add(gradient.isNull() ? null : gradient.asHostObject());
        }
        return found;
    }

    List<Operand> operands() {
        return operands;
    }

    int results() {
        return results;
    }

    @Override
    void forOperands(Consumer<Operand> visitor) {
        operands.forEach(visitor);
    }

    /** One of the results. */
    static final class Output extends PythonStep {

        private final FunctionStep call;
        private final int place;

        private Output(FunctionStep call, int place) {
            super(call.name(), edges(call));
            this.call = call;
            this.place = place;
        }

        private static @Nullable Node[] edges(FunctionStep call) {
            @Nullable Node[] edges = new Node[call.inputs()];
            for (int i = 0; i < edges.length; i++) {
                edges[i] = call.input(i);
            }
            return edges;
        }

        FunctionStep call() {
            return call;
        }

        int place() {
            return place;
        }

        @Override
        void forOperands(Consumer<Operand> visitor) {
            // They belong to the call.
        }

        @Override
        boolean takesNumbers() {
            return false;
        }
    }
}
