package org.ganbook.worker.tensor;

import java.util.List;
import org.graalvm.polyglot.HostAccess;

/** Several results of one operation. */
public record TensorList(List<Tensor> tensors) {

    public TensorList {
        tensors = List.copyOf(tensors);
    }

    @HostAccess.Export
    public int size() {
        return tensors.size();
    }

    @HostAccess.Export
    public Tensor get(int i) {
        return tensors.get(i);
    }
}
