package org.ganbook.worker.tensor;

import java.util.List;
import org.graalvm.polyglot.HostAccess;

/** Whole numbers or floats for Python. */
public record Numbers(List<Object> values) {

    @HostAccess.Export
    public int size() {
        return values.size();
    }

    @HostAccess.Export
    public Object get(int i) {
        return values.get(i);
    }
}
