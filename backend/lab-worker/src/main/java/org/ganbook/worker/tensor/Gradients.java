package org.ganbook.worker.tensor;

import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** A gradient for each input, null where none exists. */
public record Gradients(List<@Nullable Tensor> tensors) {

    @HostAccess.Export
    public int size() {
        return tensors.size();
    }

    @HostAccess.Export
    public @Nullable Tensor get(int i) {
        return tensors.get(i);
    }
}
