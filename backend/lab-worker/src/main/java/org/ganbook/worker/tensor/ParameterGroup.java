package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** The tensors of one parameter group, with what the optimiser remembers of each: a step is one call of libtorch. */
public final class ParameterGroup {

    private final Dispatcher dispatcher;
    private final Tensor[] parameters;
    private final @Nullable Tensor[] momentum;
    private final @Nullable Tensor[] average;
    private final @Nullable Tensor[] square;
    private final @Nullable Tensor[] largest;
    private final @Nullable Tensor[] steps;

    ParameterGroup(Dispatcher dispatcher, Tensor[] parameters) {
        this.dispatcher = dispatcher;
        this.parameters = parameters;
        this.momentum = new Tensor[parameters.length];
        this.average = new Tensor[parameters.length];
        this.square = new Tensor[parameters.length];
        this.largest = new Tensor[parameters.length];
        this.steps = new Tensor[parameters.length];
    }

    @HostAccess.Export
    public void forgetGradients() {
        for (Tensor parameter : parameters) {
            parameter.replaceGrad(null, dispatcher.memory());
        }
    }

    /** What the optimiser remembers of a parameter: momentum, average, square, largest or step. */
    @HostAccess.Export
    public @Nullable Tensor state(String name, int parameter) {
        return field(name)[parameter];
    }

    @HostAccess.Export
    public void setState(String name, int parameter, @Nullable Tensor value) {
        field(name)[parameter] = value;
    }

    private @Nullable Tensor[] field(String name) {
        return switch (name) {
            case "momentum" -> momentum;
            case "average" -> average;
            case "square" -> square;
            case "largest" -> largest;
            case "step" -> steps;
            default -> throw new IllegalArgumentException("no state " + name);
        };
    }

    /** Stochastic gradient descent, with momentum if it is not 0. */
    @HostAccess.Export
    public void sgd(double rate, double factor, double dampening, double decay, boolean nesterov, boolean maximize) {
        List<Integer> seen = withGradients();
        if (factor == 0 && decay == 0) {
            seen.removeIf(i -> descends(parameters[i], (float) (maximize ? rate : -rate)));
        }
        if (seen.isEmpty()) {
            return;
        }
        withoutGradMode(() -> {
            if (factor == 0) {
                runSgd(seen, false, rate, 0, dampening, decay, nesterov, maximize, false);
                return;
            }
            List<Integer> first = new ArrayList<>();
            List<Integer> later = new ArrayList<>();
            for (int i : seen) {
                (momentum[i] == null ? first : later).add(i);
            }
            for (int i : first) {
                momentum[i] = dispatcher.callTensor("full_like", parameters[i], 0L, null);
            }
            runSgd(first, true, rate, factor, dampening, decay, nesterov, maximize, true);
            runSgd(later, true, rate, factor, dampening, decay, nesterov, maximize, false);
        });
    }

    /** Adds a gradient that libtorch was never given, times a factor; false if it has it, or others know the numbers. */
    private static boolean descends(Tensor parameter, float factor) {
        Tensor gradient = Objects.requireNonNull(parameter.currentGrad());
        Deferred elements = gradient.deferred();
        if (elements == null || !parameter.isPlain()) {
            return false;
        }
        long handle = parameter.handle();
        elements.addTo(NativeTensor.floats(handle, parameter.numel()), factor);
        NativeTensor.bumpVersion(handle);
        return true;
    }

    private void runSgd(
            List<Integer> chosen,
            boolean remembers,
            double rate,
            double factor,
            double dampening,
            double decay,
            boolean nesterov,
            boolean maximize,
            boolean first) {
        if (!chosen.isEmpty()) {
            dispatcher.call(
                    "sgd_step",
                    pick(parameters, chosen),
                    gradients(chosen),
                    remembers ? pick(momentum, chosen) : new Tensor[0],
                    decay,
                    factor,
                    rate,
                    dampening,
                    nesterov,
                    maximize,
                    first);
            changed(chosen);
        }
    }

    /** libtorch's steps over many tensors do not count as changes in place; PyTorch's optimisers do. */
    private void changed(List<Integer> chosen) {
        for (int i : chosen) {
            NativeTensor.bumpVersion(parameters[i].handle());
        }
    }

    /** Adam, or AdamW if the decay is decoupled. */
    @HostAccess.Export
    public void adam(
            boolean decoupled,
            double rate,
            double beta1,
            double beta2,
            double eps,
            double decay,
            boolean amsgrad,
            boolean maximize) {
        List<Integer> seen = withGradients();
        if (seen.isEmpty()) {
            return;
        }
        withoutGradMode(() -> {
            for (int i : seen) {
                if (steps[i] == null) {
                    steps[i] = dispatcher.wrap(LibTorch.zeros(new long[0], ScalarType.FLOAT32.djl));
                    average[i] = dispatcher.callTensor("full_like", parameters[i], 0L, null);
                    square[i] = dispatcher.callTensor("full_like", parameters[i], 0L, null);
                    if (amsgrad) {
                        largest[i] = dispatcher.callTensor("full_like", parameters[i], 0L, null);
                    }
                }
            }
            dispatcher.call(
                    decoupled ? "adamw_step" : "adam_step",
                    pick(parameters, seen),
                    gradients(seen),
                    pick(average, seen),
                    pick(square, seen),
                    amsgrad ? pick(largest, seen) : new Tensor[0],
                    pick(steps, seen),
                    rate,
                    beta1,
                    beta2,
                    decay,
                    eps,
                    amsgrad,
                    maximize);
            changed(seen);
        });
    }

    private List<Integer> withGradients() {
        List<Integer> seen = new ArrayList<>(parameters.length);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].currentGrad() != null) {
                seen.add(i);
            }
        }
        return seen;
    }

    private Tensor[] gradients(List<Integer> chosen) {
        Tensor[] gradients = new Tensor[chosen.size()];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = Objects.requireNonNull(parameters[chosen.get(i)].currentGrad());
        }
        return gradients;
    }

    private static Tensor[] pick(@Nullable Tensor[] from, List<Integer> chosen) {
        Tensor[] picked = new Tensor[chosen.size()];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = Objects.requireNonNull(from[chosen.get(i)]);
        }
        return picked;
    }

    private static void withoutGradMode(Runnable step) {
        boolean before = LibTorch.isGradMode();
        LibTorch.setGradMode(false);
        try {
            step.run();
        } finally {
            LibTorch.setGradMode(before);
        }
    }
}
