package org.ganbook.worker.python;

import java.util.Map;
import java.util.function.LongSupplier;
import org.graalvm.polyglot.HostAccess;

/** What a session takes of what is limited, and the limits, in bytes. Python sees them as {@code _lab.gauges}. */
public final class Gauges {

    private final Map<String, LongSupplier> byName;

    /** @param byName each is read on the session's thread */
    public Gauges(Map<String, LongSupplier> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** What the gauge says; -1 when there is no such gauge. */
    @HostAccess.Export
    public long read(String name) {
        LongSupplier gauge = byName.get(name);
        return gauge == null ? -1 : gauge.getAsLong();
    }
}
