package org.ganbook.worker.python;

import java.util.ArrayList;
import java.util.List;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Steering;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell's loops are. The kernel's thread counts, another one reads. Python sees it as {@code _lab.loops}.
 *
 * <p>A loop calls {@link #at} only now and then: the answer says at which item to call again, so that a loop of a
 * million quick steps pays next to nothing and one of four slow epochs shows every step. That call is also where a loop
 * can be halted, and ended: between two rounds, when none is half done.
 */
public final class LoopWatch {

    private static final double SECONDS_BETWEEN_CALLS = 0.05;
    private static final double SECONDS_UNTIL_SHOWN = 0.5;
    private static final int DEPTH = 4;
    /** Tells a loop that it is to end. */
    private static final int ENDS = -1;

    private static final class Loop {
        final String label;
        final int line;
        final long total;
        /** Time in which it was halted does not count. */
        final long begun;

        long done;
        boolean ending;

        Loop(String label, int line, long total, long begun) {
            this.label = label;
            this.line = line;
            this.total = total;
            this.begun = begun;
        }
    }

    private final List<Loop> loops = new ArrayList<>();
    private boolean pausing;
    private boolean halted;
    private int roundsAllowed;
    private long haltedNanos;
    private long haltedSince;

    /** Enters a loop; returns its depth, or -1 when it lies too deep to be shown. */
    @HostAccess.Export
    public int begin(String label, int line, long total) {
        synchronized (loops) {
            if (loops.size() >= DEPTH) {
                return -1;
            }
            loops.add(new Loop(label, line, total, now()));
            return loops.size() - 1;
        }
    }

    /**
     * Says that {@code done} items of the loop at {@code depth} are done, and waits while the loops are halted; returns
     * at how many to say so again, or a negative number when the loop is to end.
     */
    @HostAccess.Export
    public int at(int depth, int done) {
        synchronized (loops) {
            if (depth < 0 || depth >= loops.size()) {
                return Integer.MAX_VALUE;
            }
            // An inner loop that was left by an exception has not said so.
            while (loops.size() > depth + 1) {
                loops.removeLast();
            }
            Loop loop = loops.get(depth);
            loop.done = done;
            halt();
            if (loop.ending) {
                return ENDS;
            }
            if (pausing) {
                return done + 1;
            }
            double seconds = Math.max(1e-9, (now() - loop.begun) / 1e9);
            long more = Math.max(1, (long) (done / seconds * SECONDS_BETWEEN_CALLS));
            return (int) Math.min(Integer.MAX_VALUE, done + more);
        }
    }

    /** Waits until the loops may go on. */
    private void halt() {
        haltedSince = System.nanoTime();
        halted = pausing && roundsAllowed == 0;
        try {
            while (pausing && roundsAllowed == 0) {
                loops.wait();
            }
        } catch (InterruptedException e) {
            // The cell is being stopped, which its Python will learn as soon as it goes on.
            pausing = false;
        }
        if (halted) {
            halted = false;
            haltedNanos += System.nanoTime() - haltedSince;
        }
        roundsAllowed = Math.max(0, roundsAllowed - 1);
    }

    /** The time, but for that in which the loops were halted. */
    private long now() {
        return (halted ? haltedSince : System.nanoTime()) - haltedNanos;
    }

    /** Halts the loops that are under way, lets them go on or ends them; may be called from any thread. */
    public void steer(Steering how) {
        synchronized (loops) {
            switch (how) {
                case PAUSE -> pausing = true;
                case STEP -> {
                    pausing = true;
                    roundsAllowed = 1;
                }
                case RESUME -> pausing = false;
                case FINISH -> {
                    loops.forEach(loop -> loop.ending = true);
                    pausing = false;
                }
                case SHOW_WEIGHTS -> {}
            }
            loops.notifyAll();
        }
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
            pausing = false;
            roundsAllowed = 0;
        }
    }

    /** Where the loops are, or null while there are none that take long enough to be of interest. */
    public CellEvent.@Nullable Progress progress() {
        synchronized (loops) {
            if (loops.isEmpty()) {
                return null;
            }
            double elapsed = (now() - loops.getFirst().begun) / 1e9;
            if (elapsed < SECONDS_UNTIL_SHOWN && !halted) {
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
            return new CellEvent.Progress(
                    List.copyOf(shown), elapsed, Math.max(remaining, fraction > 0.001 ? 0 : -1), halted);
        }
    }
}
