package org.ganbook.worker.loop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Runs the numeric loops of one kernel, {@code _lab.numeric}. What has been compiled serves all kernels of the worker.
 */
public final class NumericLoops {

    /** Learners' texts end up here: beyond this many a loop is Python's. */
    private static final int MOST_KEPT = 2000;

    private static final Map<String, NumericLoop> KEPT = new ConcurrentHashMap<>();

    private volatile boolean stopped;

    /** The loop of a text, or null where there is no room for more. */
    @HostAccess.Export
    public @Nullable NumericLoop loop(String text) {
        NumericLoop kept = KEPT.get(text);
        if (kept == null && KEPT.size() < MOST_KEPT) {
            kept = KEPT.computeIfAbsent(text, NumericLoop::new);
        }
        return kept;
    }

    /**
     * Runs a loop.
     *
     * @param letters see {@link LoopKinds#of}
     * @param values the inputs, a list
     * @return what the variables are after it, or null where Python is to run it, from the start
     */
    @HostAccess.Export
    public @Nullable LoopResult run(NumericLoop loop, String letters, Value values) {
        return loop.run(this, letters, values);
    }

    /** Has the running loop return soon, since its cell is being interrupted. */
    public void stop() {
        stopped = true;
    }

    /** Called before a cell runs. */
    public void begin() {
        stopped = false;
    }

    boolean isStopped() {
        return stopped;
    }
}
