package org.ganbook.worker.tensor;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A Python function that is told of a tensor's gradient and may put another in its place. */
public final class GradientHook {

    private final Tensor tensor;
    private final Value function;

    GradientHook(Tensor tensor, Value function) {
        this.tensor = tensor;
        this.function = function;
    }

    @Nullable
    Tensor call(Tensor gradient) {
        Value answer = function.execute(gradient);
        return answer.isNull() ? null : answer.asHostObject();
    }

    @HostAccess.Export
    public void remove() {
        List<GradientHook> hooks = new ArrayList<>(tensor.hooks());
        hooks.remove(this);
        tensor.setHooks(hooks);
    }
}
