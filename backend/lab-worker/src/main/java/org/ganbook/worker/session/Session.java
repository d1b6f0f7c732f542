package org.ganbook.worker.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.python.PythonKernel;
import org.jspecify.annotations.Nullable;

/**
 * One learner's kernel, the thread that runs its cells, and the cells that wait. The kernel lives on that thread from
 * its first import to its end: native state such as the grad mode belongs to threads.
 */
public final class Session implements AutoCloseable {

    private static final ScheduledExecutorService TICKER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("cell-ticker").factory());
    private static final long TICK_MILLIS = 50;
    private static final long STACK_BYTES = 64L << 20;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    /** A cell in its turn; two runs of the same text are two turns, so identity counts. */
    private static final class Turn {
        final String id;
        final String code;
        final double timeLimit;
        final Consumer<CellEvent> events;

        Turn(String id, String code, double timeLimit, Consumer<CellEvent> events) {
            this.id = id;
            this.code = code;
            this.timeLimit = timeLimit;
            this.events = events;
        }
    }

    /** Why the running cell was interrupted. */
    private enum Cause {
        STOP,
        TEXT,
        TIME
    }

    private final Limits limits;
    private final Thread thread;
    private final CompletableFuture<KernelParts> ready = new CompletableFuture<>();
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private @Nullable Turn running;
    private @Nullable Cause interrupted;
    private boolean interrupting;
    private boolean closed;

    /** Starts a session that belongs to nobody yet; {@code parts} is called on the session's thread. */
    Session(Supplier<KernelParts> parts, Limits limits) {
        this.limits = limits;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("session")
                .stackSize(STACK_BYTES)
                .unstarted(() -> live(parts));
        thread.start();
    }

    /** Waits until the kernel has done its imports. */
    KernelParts awaitReady() {
        return ready.join();
    }

    private void live(Supplier<KernelParts> supplier) {
        KernelParts parts;
        try {
            parts = supplier.get();
            ready.complete(parts);
        } catch (RuntimeException | Error e) {
            ready.completeExceptionally(e);
            return;
        }
        try {
            for (Turn turn = next(); turn != null; turn = next()) {
                run(turn, parts);
            }
        } finally {
            parts.kernel().close();
            parts.torch().close();
        }
    }

    private synchronized @Nullable Turn next() {
        while (waiting.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                // An interrupt that was meant for a cell which has just ended by itself.
            }
        }
        running = closed ? null : waiting.poll();
        interrupted = null;
        tellPlaces();
        return running;
    }

    private synchronized void tellPlaces() {
        int place = 1;
        for (Turn turn : waiting) {
            turn.events.accept(new CellEvent.QueuedAt(place++));
        }
    }

    /**
     * Queues a turn.
     *
     * @param timeLimit seconds, or 0 for none
     * @param events hears of everything, at last of {@link CellEvent.Finished}
     */
    public synchronized void run(String cellId, String code, double timeLimit, Consumer<CellEvent> events) {
        Turn turn = new Turn(cellId, code, timeLimit, events);
        if (closed) {
            events.accept(new CellEvent.Finished(CellEvent.Outcome.LOST, 0));
            return;
        }
        waiting.add(turn);
        if (running != null) {
            tellPlaces();
        }
        notifyAll();
    }

    private void run(Turn turn, KernelParts parts) {
        PythonKernel kernel = parts.kernel();
        long begun = System.nanoTime();
        parts.losses().clear();
        CellStream stream = new CellStream(
                turn.events, kernel.loops(), parts.losses(), limits.textPerCell(), () -> interrupt(turn, Cause.TEXT));
        stream.accept(new CellEvent.Started(kernel.executionCount() + 1, Instant.now()));
        ScheduledFuture<?> ticking = TICKER.scheduleWithFixedDelay(
                () -> stream.tick(false), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        ScheduledFuture<?> alarm = turn.timeLimit > 0
                ? TICKER.schedule(
                        () -> interrupt(turn, Cause.TIME), (long) (turn.timeLimit * 1000), TimeUnit.MILLISECONDS)
                : null;
        PythonKernel.Ending ending = PythonKernel.Ending.RAISED;
        try {
            ending = kernel.run(turn.id, turn.code, stream);
        } finally {
            ticking.cancel(false);
            if (alarm != null) {
                alarm.cancel(false);
            }
            Cause cause = finish();
            stream.tick(true);
            CellEvent.Outcome outcome = outcome(ending, cause);
            if (outcome == CellEvent.Outcome.LIMIT) {
                stream.accept(overLimit(cause, turn));
            }
            if (ending == PythonKernel.Ending.INTERRUPTED) {
                kernel.recover();
            }
            stream.accept(new CellEvent.Finished(outcome, (System.nanoTime() - begun) / 1e9));
        }
    }

    private static CellEvent.Outcome outcome(PythonKernel.Ending ending, @Nullable Cause cause) {
        return switch (ending) {
            case FINE -> CellEvent.Outcome.OK;
            case RAISED -> CellEvent.Outcome.ERROR;
            case INTERRUPTED ->
                cause == Cause.TEXT || cause == Cause.TIME ? CellEvent.Outcome.LIMIT : CellEvent.Outcome.STOPPED;
        };
    }

    private CellEvent.Failed overLimit(@Nullable Cause cause, Turn turn) {
        String type = cause == Cause.TEXT ? "OutputLimit" : "TimeLimit";
        String message = cause == Cause.TEXT
                ? "a cell may print " + String.format("%,d", limits.textPerCell())
                        + " characters, and this one printed more. Your variables are still there."
                : "this cell may run for " + turn.timeLimit + " seconds. Your variables are still there.";
        return new CellEvent.Failed(type, message, 0, List.of(), type + ": " + message);
    }

    /** Ends the running cell's turn; an interrupt that is under way for it must not reach the next one. */
    private synchronized @Nullable Cause finish() {
        running = null;
        while (interrupting) {
            try {
                wait();
            } catch (InterruptedException e) {
                // That was the interrupt we wait for.
            }
        }
        return interrupted;
    }

    private void interrupt(Turn turn, Cause cause) {
        synchronized (this) {
            if (running != turn || interrupted != null) {
                return;
            }
            interrupted = cause;
            interrupting = true;
        }
        // Interrupting waits for the cell's thread, and it is that thread or the ticker that asks.
        Thread.ofPlatform().daemon().name("interrupt").start(() -> {
            try {
                var unused = awaitReady().kernel().interrupt(STOP_PATIENCE);
            } finally {
                synchronized (this) {
                    interrupting = false;
                    notifyAll();
                }
            }
        });
    }

    /** Ends the running cell and drops the waiting ones; variables stay. Returns whether any cell ran. */
    public boolean stop() {
        List<Turn> dropped;
        Turn current;
        synchronized (this) {
            dropped = new ArrayList<>(waiting);
            waiting.clear();
            current = running;
        }
        dropped.forEach(turn -> turn.events.accept(new CellEvent.Finished(CellEvent.Outcome.STOPPED, 0)));
        if (current != null) {
            interrupt(current, Cause.STOP);
        }
        return current != null;
    }

    /** Whether a cell runs or waits. */
    public synchronized boolean isBusy() {
        return running != null || !waiting.isEmpty();
    }

    @Override
    public void close() {
        var unused = stop();
        synchronized (this) {
            closed = true;
            notifyAll();
        }
    }
}
