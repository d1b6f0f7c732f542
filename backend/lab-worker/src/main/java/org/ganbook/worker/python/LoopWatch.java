package org.ganbook.worker.python;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.lab.api.CellEvent;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell's loops are. The kernel's thread counts, another one reads. Python sees it as {@code _lab.loops}.
 *
 * <p>A loop calls {@link #at} only now and then: the answer says at which item to call again, so that a loop of a
 * million quick steps pays next to nothing and one of four slow epochs shows every step.
 */
public final class LoopWatch {

    private static final double SECONDS_BETWEEN_CALLS = 0.05;
    private static final double SECONDS_UNTIL_SHOWN = 0.5;
    private static final int DEPTH = 4;

    private static final class Loop {
        final String label;
        final int line;
        final long total;
        final long begun = System.nanoTime();
        volatile long done;

        Loop(String label, int line, long total) {
            this.label = label;
            this.line = line;
            this.total = total;
        }
    }

    private final List<Loop> loops = new ArrayList<>();

    /** Enters a loop; returns its depth, or -1 when it lies too deep to be shown. */
    @HostAccess.Export
    public int begin(String label, int line, long total) {
        synchronized (loops) {
            if (loops.size() >= DEPTH) {
                return -1;
            }
            loops.add(new Loop(label, line, total));
            return loops.size() - 1;
        }
    }

    /** Says that {@code done} items of the loop at {@code depth} are done; returns at how many to say so again. */
    @HostAccess.Export
    public int at(int depth, int done) {
        Loop loop;
        synchronized (loops) {
            if (depth < 0 || depth >= loops.size()) {
                return Integer.MAX_VALUE;
            }
            // An inner loop that was left by an exception has not said so.
            while (loops.size() > depth + 1) {
                loops.removeLast();
            }
            loop = loops.get(depth);
        }
        loop.done = done;
        double seconds = Math.max(1e-9, (System.nanoTime() - loop.begun) / 1e9);
        return (int) Math.min(Integer.MAX_VALUE, done + Math.max(1, (long) (done / seconds * SECONDS_BETWEEN_CALLS)));
    }

    @HostAccess.Export
    public void end(int depth) {
        synchronized (loops) {
            while (loops.size() > Math.max(depth, 0)) {
                loops.removeLast();
            }
        }
    }

    /** Forgets all loops, at the start of a cell. */
    void clear() {
        synchronized (loops) {
            loops.clear();
        }
    }

    /** Where the loops are, or null while there are none that take long enough to be of interest. */
    public CellEvent.@Nullable Progress progress() {
        synchronized (loops) {
            if (loops.isEmpty()) {
                return null;
            }
            double elapsed = (System.nanoTime() - loops.getFirst().begun) / 1e9;
            if (elapsed < SECONDS_UNTIL_SHOWN) {
                return null;
            }
            double fraction = 0;
            double part = 1;
            List<CellEvent.Loop> shown = new ArrayList<>();
            for (Loop loop : loops) {
                shown.add(new CellEvent.Loop(loop.label, loop.line, loop.done, loop.total));
                if (loop.total > 0) {
                    fraction += part * Math.min(1, (double) loop.done / loop.total);
                    part /= loop.total;
                }
            }
            double remaining = fraction > 0.001 ? elapsed * (1 - fraction) / fraction : -1;
            return new CellEvent.Progress(List.copyOf(shown), elapsed, Math.max(remaining, fraction > 0.001 ? 0 : -1));
        }
    }
}
