package org.ganbook.worker.session;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Question;
import org.ganbook.lab.api.Revival;
import org.ganbook.lab.api.Steering;
import org.ganbook.worker.array.ArrayMemory;
import org.ganbook.worker.python.PythonKernel;
import org.jspecify.annotations.Nullable;

/**
 * One learner's kernel, the thread that runs its cells, and the cells that wait. The kernel lives on that thread from
 * its first import to its end: native state such as the grad mode belongs to threads.
 */
public final class Session implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());
    private static final ScheduledExecutorService TICKER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("cell-ticker").factory());
    private static final long TICK_MILLIS = 50;
    /** A page asks one thing after the other, and a learner has few pages open. */
    private static final int MOST_INQUIRIES = 16;
    /** For some 4,000 calls in each other; endless recursion takes seconds to come to an end in a larger one. */
    private static final long STACK_BYTES = 16L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A cell in its turn; two runs of the same text are two turns, so identity counts. */
    static final class Turn {
        final String id;
        final String code;
        final double timeLimit;
        final Consumer<CellEvent> events;

        /** What is done in place of a cell; null for a cell. */
        final @Nullable BiConsumer<Turn, KernelParts> chore;

        @Nullable
        CellStream stream;

        long begun;
        boolean finished;

        Turn(String id, String code, double timeLimit, Consumer<CellEvent> events) {
            this.id = id;
            this.code = code;
            this.timeLimit = timeLimit;
            this.events = events;
            this.chore = null;
        }

        Turn(BiConsumer<Turn, KernelParts> chore) {
            this.id = "";
            this.code = "";
            this.timeLimit = 0;
            this.events = event -> {};
            this.chore = chore;
        }
    }

    private final Limits limits;
    private final HeapWatch heap;
    private final Consumer<Session> whenOver;
    private final Thread thread;
    private final CompletableFuture<KernelParts> ready = new CompletableFuture<>();
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final Deque<Inquiry> inquiries = new ArrayDeque<>();
    private @Nullable Turn running;
    private @Nullable Overrun interrupted;
    private boolean interrupting;
    private boolean closed;
    private volatile boolean ended;

    /**
     * Starts a session that belongs to nobody yet.
     *
     * @param parts called on the session's thread
     * @param whenOver hears when the session takes no more cells
     */
    Session(Supplier<KernelParts> parts, Limits limits, HeapWatch heap, Consumer<Session> whenOver) {
        this.limits = limits;
        this.heap = heap;
        this.whenOver = whenOver;
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
        ArrayMemory.limit(limits.arrayBytes());
        try {
            parts = supplier.get();
            heap.add(this);
            ready.complete(parts);
        } catch (RuntimeException | Error e) {
            ready.completeExceptionally(e);
            return;
        }
        try {
            for (Turn turn = next(parts.kernel()); turn != null; turn = next(parts.kernel())) {
                run(turn, parts);
            }
        } finally {
            try {
                parts.kernel().close();
                parts.torch().close();
            } finally {
                // Not before its memory can go: the watch would look for somebody else who holds it.
                heap.remove(this);
                ended = true;
                whenOver.accept(this);
            }
        }
    }

    /** The bytes that the session's thread has allocated in its life, dead objects included. */
    long allocated() {
        return Math.max(0, THREADS.getThreadAllocatedBytes(thread.threadId()));
    }

    /** The next cell; until there is one, questions are answered. */
    private @Nullable Turn next(PythonKernel kernel) {
        for (Inquiry inquiry = nextInquiry(); inquiry != null; inquiry = nextInquiry()) {
            inquiry.think(kernel, TICKER, limits.patience(), () -> giveUp(kernel));
        }
        return nextTurn();
    }

    private synchronized @Nullable Inquiry nextInquiry() {
        while (waiting.isEmpty() && !closed && inquiries.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException e) {
                // An interrupt that was meant for a cell which has just ended by itself.
            }
        }
        return waiting.isEmpty() && !closed ? inquiries.poll() : null;
    }

    private synchronized @Nullable Turn nextTurn() {
        dropInquiries();
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
        dropInquiries();
        if (running != null) {
            tellPlaces();
        }
        notifyAll();
    }

    /** Answers between two cells; while cells run or wait the answer is that, at once. */
    public CompletableFuture<Answer> ask(Question question) {
        Inquiry inquiry = new Inquiry(question);
        synchronized (this) {
            if (closed) {
                inquiry.answer(new Answer.NoSession());
            } else if (running != null || !waiting.isEmpty() || inquiries.size() >= MOST_INQUIRIES) {
                inquiry.answer(new Answer.Busy());
            } else {
                inquiries.add(inquiry);
                notifyAll();
            }
        }
        return inquiry.answer();
    }

    /** Cells come first. */
    private synchronized void dropInquiries() {
        Answer answer = closed ? new Answer.NoSession() : new Answer.Busy();
        inquiries.forEach(inquiry -> inquiry.answer(answer));
        inquiries.clear();
    }

    /** Ends the session in which a question comes to no end, where nothing can interrupt it. */
    private void giveUp(PythonKernel kernel) {
        LOG.log(System.Logger.Level.WARNING, "A question does not end; its session is given up");
        close();
        whenOver.accept(this);
        kernel.close();
    }

    private void run(Turn turn, KernelParts parts) {
        if (turn.chore != null) {
            turn.begun = System.nanoTime();
            turn.chore.accept(turn, parts);
            return;
        }
        PythonKernel kernel = parts.kernel();
        parts.training().begin();
        CellStream stream = new CellStream(
                turn.events, kernel.loops(), parts.training(), limits, overrun -> interrupt(turn, overrun));
        synchronized (this) {
            turn.begun = System.nanoTime();
            turn.stream = stream;
        }
        stream.accept(new CellEvent.Started(kernel.executionCount() + 1, Instant.now()));
        ScheduledFuture<?> ticking = TICKER.scheduleWithFixedDelay(
                () -> stream.tick(false), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        ScheduledFuture<?> alarm = turn.timeLimit > 0
                ? TICKER.schedule(
                        () -> interrupt(turn, Overrun.TIME), (long) (turn.timeLimit * 1000), TimeUnit.MILLISECONDS)
                : null;
        PythonKernel.Ending ending = PythonKernel.Ending.RAISED;
        try {
            ending = kernel.run(turn.id, turn.code, stream);
        } finally {
            ticking.cancel(false);
            if (alarm != null) {
                alarm.cancel(false);
            }
            if (finish(turn)) {
                tidy(turn, stream, kernel, ending);
            }
        }
    }

    private void tidy(Turn turn, CellStream stream, PythonKernel kernel, PythonKernel.Ending ending) {
        Overrun overrun;
        synchronized (this) {
            overrun = interrupted;
        }
        stream.tick(true);
        CellEvent.Outcome outcome = outcome(ending, overrun);
        boolean cutOff = ending == PythonKernel.Ending.INTERRUPTED || ending == PythonKernel.Ending.EXHAUSTED;
        if (cutOff && !isOver()) {
            kernel.recover();
        }
        boolean noMemory = stream.sawMemoryError() || overrun == Overrun.MEMORY;
        String dropped = noMemory ? dropForRoom(kernel) : "";
        // Who has neither made most of the values nor had any to drop isn't the one to go.
        if ((overrun == Overrun.MEMORY || !dropped.isEmpty()) && heap.isFull()) {
            end(turn, Overrun.MEMORY);
            return;
        }
        if (outcome == CellEvent.Outcome.LIMIT && overrun != null) {
            stream.accept(overrun.ended(numbers(turn), dropped));
        } else if (!dropped.isEmpty()) {
            stream.accept(Overrun.MEMORY.ended(numbers(turn), dropped));
        }
        release(turn);
        stream.accept(new CellEvent.Finished(outcome, seconds(turn)));
    }

    /** Drops no more than it takes; returns the names. */
    private String dropForRoom(PythonKernel kernel) {
        String dropped = heap.isFull() ? kernel.forget(false) : "";
        if (!heap.isFull()) {
            return dropped;
        }
        String more = kernel.forget(true);
        return dropped.isEmpty() || more.isEmpty() ? dropped + more : dropped + ", " + more;
    }

    private static double seconds(Turn turn) {
        return (System.nanoTime() - turn.begun) / 1e9;
    }

    private Overrun.Numbers numbers(Turn turn) {
        return new Overrun.Numbers(limits, turn.timeLimit, heap.megabytes());
    }

    private static CellEvent.Outcome outcome(PythonKernel.Ending ending, @Nullable Overrun overrun) {
        boolean stopped = overrun == null || overrun == Overrun.STOP;
        return switch (ending) {
            // What was shown has been cut off, though nothing came after it that could be interrupted.
            case FINE ->
                overrun == Overrun.TEXT || overrun == Overrun.FIGURES ? CellEvent.Outcome.LIMIT : CellEvent.Outcome.OK;
            case RAISED, EXHAUSTED -> CellEvent.Outcome.ERROR;
            case INTERRUPTED -> stopped ? CellEvent.Outcome.STOPPED : CellEvent.Outcome.LIMIT;
        };
    }

    /**
     * Claims the turn's end; from here on it can't be interrupted, and an interrupt that is under way must not reach
     * the next one. Returns whether nobody else has ended it already.
     */
    private synchronized boolean finish(Turn turn) {
        if (turn.finished) {
            return false;
        }
        turn.finished = true;
        awaitInterrupt();
        return true;
    }

    private synchronized void awaitInterrupt() {
        while (interrupting) {
            try {
                wait();
            } catch (InterruptedException e) {
                // That was the interrupt we wait for.
            }
        }
    }

    private synchronized void release(Turn turn) {
        if (running == turn) {
            running = null;
            notifyAll();
        }
    }

    private void interrupt(Turn turn, Overrun overrun) {
        synchronized (this) {
            if (running != turn || turn.finished || interrupted != null) {
                return;
            }
            interrupted = overrun;
            interrupting = true;
        }
        // Interrupting waits for the cell's thread, and it is that thread or the ticker that asks.
        Thread.ofPlatform().daemon().name("interrupt").start(() -> {
            boolean ended = true;
            try {
                ended = awaitReady().kernel().interrupt(limits.patience());
            } finally {
                synchronized (this) {
                    interrupting = false;
                    notifyAll();
                }
            }
            if (!ended) {
                abandon(turn, overrun);
            }
        });
    }

    /** Gives up a cell that is deep in one long call, where nothing can interrupt it, and the session with it. */
    private void abandon(Turn turn, Overrun overrun) {
        synchronized (this) {
            if (running != turn || turn.finished) {
                return;
            }
            turn.finished = true;
        }
        LOG.log(System.Logger.Level.WARNING, "A cell does not end; its session is given up");
        end(turn, overrun);
        // Takes effect as soon as the call returns.
        awaitReady().kernel().close();
    }

    /** Ends the session in the middle of a turn: its cell is told why, those that wait are told that they are lost. */
    private void end(Turn turn, Overrun overrun) {
        List<Turn> lost;
        synchronized (this) {
            closed = true;
            lost = new ArrayList<>(waiting);
            waiting.clear();
        }
        whenOver.accept(this);
        release(turn);
        CellStream stream = turn.stream;
        if (stream != null) {
            stream.end(
                    overrun.endedWithSession(numbers(turn)),
                    new CellEvent.Finished(CellEvent.Outcome.LOST, seconds(turn)));
        }
        lost.forEach(waiter -> waiter.events.accept(new CellEvent.Finished(CellEvent.Outcome.LOST, 0)));
    }

    private synchronized boolean isOver() {
        return closed;
    }

    /** Whether the session is over, but its last cell's thread still computes. */
    synchronized boolean isRunaway() {
        return closed && !ended;
    }

    /**
     * Ends the running cell, or the whole session where none runs, since it holds most of the heap; waits until that
     * has been done.
     */
    void makeRoom() throws InterruptedException {
        Turn turn;
        synchronized (this) {
            turn = running;
        }
        if (turn == null) {
            close();
            thread.join(limits.patience());
            return;
        }
        interrupt(turn, Overrun.MEMORY);
        synchronized (this) {
            while (running == turn) {
                wait();
            }
        }
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
            interrupt(current, Overrun.STOP);
        }
        return current != null;
    }

    /** Steers the loops of the running cell, and what is told of it. Returns whether any cell ran. */
    public boolean steer(Steering how) {
        KernelParts parts = awaitReady();
        switch (how) {
            case SHOW_WEIGHTS -> parts.training().showWeights();
            case PAUSE, STEP, RESUME, FINISH -> parts.kernel().loops().steer(how);
        }
        synchronized (this) {
            return running != null;
        }
    }

    /**
     * Stores the variables and ends the session, unless a cell runs or waits, or comes meanwhile: then it goes on as if
     * nothing had been asked. Returns when that is done.
     *
     * @param key what it takes to revive just this one
     * @param limit how long storing may take; what has not been stored then stays behind
     */
    public PutAway putAway(Path file, String key, Duration limit) {
        CompletableFuture<PutAway> answer = new CompletableFuture<>();
        synchronized (this) {
            if (closed) {
                return PutAway.ABSENT;
            }
            if (running != null || !waiting.isEmpty()) {
                return PutAway.BUSY;
            }
            Bedtime bedtime = new Bedtime(this, file, key);
            waiting.add(new Turn((turn, parts) -> answer.complete(bedtime.store(
                    turn, parts, limit, limits.sleepBytes(parts.kernel().diskLeft())))));
            notifyAll();
        }
        // A call that nothing can interrupt ends its session; nobody would answer then.
        Duration longest = limit.plus(limits.patience()).plus(limits.patience());
        return answer.completeOnTimeout(PutAway.FAILED, longest.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Brings the variables of a session that was put away back into this new one, before any cell runs. */
    CompletableFuture<Revival> revive(Sessions.Stored stored) {
        CompletableFuture<Revival> answer = new CompletableFuture<>();
        Bedtime bedtime = new Bedtime(this, stored.file(), stored.key());
        synchronized (this) {
            waiting.addFirst(new Turn((turn, parts) -> answer.complete(bedtime.revive(turn, parts, stored.limit()))));
            notifyAll();
        }
        Duration longest = stored.limit().plus(limits.patience()).plus(limits.patience());
        return answer.completeOnTimeout(
                new Revival(Revival.Outcome.UNREADABLE, List.of()), longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does a part of a chore, and interrupts it when it takes longer; nothing that comes after it is interrupted. */
    <T> T within(Turn turn, double seconds, Callable<T> part) throws Exception {
        ScheduledFuture<?> alarm =
                TICKER.schedule(() -> interrupt(turn, Overrun.TIME), (long) (seconds * 1000), TimeUnit.MILLISECONDS);
        try {
            return part.call();
        } finally {
            alarm.cancel(false);
            awaitInterrupt();
        }
    }

    /** Whether somebody wants a chore to end; asking takes the wish back. */
    synchronized boolean wasStopped() {
        boolean stopped = interrupted == Overrun.STOP;
        interrupted = null;
        return stopped;
    }

    /**
     * Ends a chore.
     *
     * @param session whether the session is to end with it, if nobody wants anything of it
     * @return whether it is over
     */
    boolean endAfter(Turn turn, boolean session) {
        synchronized (this) {
            if (turn.finished) {
                return false;
            }
            turn.finished = true;
            running = null;
            closed |= session && waiting.isEmpty();
            notifyAll();
            if (!closed) {
                return false;
            }
        }
        whenOver.accept(this);
        return true;
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
            dropInquiries();
            notifyAll();
        }
    }
}
