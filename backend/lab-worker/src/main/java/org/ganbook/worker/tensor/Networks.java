package org.ganbook.worker.tensor;

import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** Layers run together, and optimisers' steps over many tensors at once. Python sees it by {@code networks()}. */
public final class Networks {

    private final Dispatcher dispatcher;

    Networks(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** An empty chain, to be filled with modules. */
    @HostAccess.Export
    public Chain chain() {
        return new Chain(dispatcher);
    }

    /** The tensors that one parameter group of an optimiser changes. */
    @HostAccess.Export
    public ParameterGroup group(Value tensors) {
        return new ParameterGroup(dispatcher, Arguments.tensors(tensors));
    }
}
