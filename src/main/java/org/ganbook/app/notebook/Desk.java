package org.ganbook.app.notebook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabUnavailableException;
import org.ganbook.lab.api.Question;
import org.ganbook.lab.api.Steering;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.RunStatus;
import org.ganbook.notebook.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * Where one learner works: the queue of cells, which run one after the other in the learner's session. The queue is
 * here and not in the worker so that its order is that of the clicks, and so that it can be taken back.
 */
final class Desk {

    /** A cell to run. */
    record Task(LiveNotebook notebook, String cell, String code, boolean mayRaise, String solves) {

        Sessions.Place place() {
            return new Sessions.Place(notebook.id(), cell);
        }
    }

    /** What a desk tells of its cells. */
    interface Clerk {
        void update(LiveNotebook notebook, String cell, UnaryOperator<CellState> change);

        /** The task has ended well. */
        void succeeded(Task task);

        /** The task has ended or been taken back. */
        void done(Task task);
    }

    private static final Logger LOG = System.getLogger(Desk.class.getName());
    private static final long STOP_AGAIN_MILLIS = 50;

    private final String learner;
    private final Lab lab;
    private final Clerk clerk;
    private final LabSession session;
    private final InstantSource clock;
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Followers followers = new Followers(this::present);
    private @Nullable Task current;
    private boolean stopping;
    private boolean busy;
    private boolean retiring;
    private Instant lastUsed;

    Desk(String learner, Lab lab, Clerk clerk, SleepStore sleeping, InstantSource clock) {
        this.learner = learner;
        this.lab = lab;
        this.clerk = clerk;
        this.clock = clock;
        this.lastUsed = clock.instant();
        this.session = new LabSession(learner, lab, sleeping, clock, followers::tell);
    }

    LabSession session() {
        return session;
    }

    void add(List<Task> tasks) {
        if (isRetiring()) {
            tasks.forEach(this::takeBack);
            return;
        }
        queue(tasks);
        followers.tell();
    }

    private synchronized void queue(List<Task> tasks) {
        for (Task task : tasks) {
            if (current != null && isSame(current, task)) {
                clerk.done(task);
                continue;
            }
            List<Task> replaced = waiting.stream().filter(t -> isSame(t, task)).toList();
            waiting.removeAll(replaced);
            replaced.forEach(clerk::done);
            waiting.add(task);
            clerk.update(task.notebook(), task.cell(), state -> state.waiting(true));
        }
        goOn();
    }

    private synchronized void goOn() {
        if (!busy && !waiting.isEmpty()) {
            busy = true;
            Thread.ofVirtual().name("desk").start(this::work);
        }
    }

    private static boolean isSame(Task a, Task b) {
        return a.notebook() == b.notebook() && a.cell().equals(b.cell());
    }

    private void work() {
        Task task = next();
        while (task != null) {
            boolean well = false;
            try {
                well = run(task);
            } finally {
                synchronized (this) {
                    current = null;
                    notifyAll();
                }
                clerk.done(task);
            }
            if (!well) {
                clear();
            }
            task = next();
        }
    }

    private @Nullable Task next() {
        Task task = poll();
        followers.tell();
        return task;
    }

    private synchronized @Nullable Task poll() {
        current = waiting.poll();
        stopping = false;
        busy = current != null;
        lastUsed = clock.instant();
        notifyAll();
        return current;
    }

    private boolean run(Task task) {
        String in;
        try {
            in = session.open();
            session.used();
        } catch (LabUnavailableException e) {
            end(
                    task,
                    "",
                    RunStatus.UNAVAILABLE,
                    new CellEvent.Notice("lab-unavailable", String.valueOf(e.getMessage())));
            return false;
        }
        if (isStopping()) {
            clerk.update(task.notebook(), task.cell(), state -> state.waiting(false));
            return false;
        }
        clerk.update(task.notebook(), task.cell(), state -> state.waiting(false)
                .with(state.run().again(in, task.code())));
        try {
            lab.run(
                    learner,
                    task.notebook().id().chapter() + "/" + task.cell(),
                    task.code(),
                    event ->
                            clerk.update(task.notebook(), task.cell(), state -> state.with(after(state.run(), event))));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The lab failed at a cell of " + learner, e);
            end(task, in, RunStatus.LOST, new CellEvent.Notice("lab-unavailable", String.valueOf(e.getMessage())));
        }
        RunStatus status = task.notebook().newest(task.cell()).run().status();
        if (status == RunStatus.OK) {
            clerk.succeeded(task);
        }
        return status == RunStatus.OK || (task.mayRaise() && status == RunStatus.ERROR);
    }

    /** That a cell is stopped because the application ends is not its learner's doing. */
    private Run after(Run run, CellEvent event) {
        boolean stopped = event instanceof CellEvent.Finished(CellEvent.Outcome how, double _)
                && how == CellEvent.Outcome.STOPPED;
        Run now = run.after(event);
        return stopped && isRetiring()
                ? now.ended(RunStatus.INTERRUPTED, now.stage().elapsedSeconds())
                : now;
    }

    private void end(Task task, String in, RunStatus how, CellEvent.Notice why) {
        clerk.update(task.notebook(), task.cell(), state -> state.waiting(false)
                .with(state.run().again(in, task.code()).after(why).ended(how, 0)));
    }

    /** Stops the cell when it runs, or takes it out of the queue. */
    void stop(LiveNotebook notebook, String cell) {
        Task named = new Task(notebook, cell, "", false, "");
        List<Task> removed = new ArrayList<>();
        boolean running;
        synchronized (this) {
            waiting.removeIf(task -> isSame(task, named) && removed.add(task));
            running = runs(named);
        }
        removed.forEach(this::takeBack);
        followers.tell();
        if (running) {
            stopCurrent();
        }
    }

    /** Steers the cell's loops if it is the one that runs. */
    void steer(LiveNotebook notebook, String cell, Steering how) {
        if (runs(new Task(notebook, cell, "", false, ""))) {
            Thread.ofVirtual().name("lab-steer").start(() -> {
                try {
                    var unused = lab.steer(learner, how);
                } catch (LabUnavailableException _) {
                    // Without a worker the cell has ended.
                }
            });
        }
    }

    private synchronized boolean runs(Task named) {
        return current != null && isSame(current, named);
    }

    void stopAll() {
        clear();
        followers.tell();
        stopCurrent();
    }

    private void clear() {
        List<Task> removed;
        synchronized (this) {
            removed = List.copyOf(waiting);
            waiting.clear();
        }
        removed.forEach(this::takeBack);
    }

    private void takeBack(Task task) {
        clerk.update(task.notebook(), task.cell(), state -> state.waiting(false));
        clerk.done(task);
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private void stopCurrent() {
        Task stopped;
        synchronized (this) {
            stopped = current;
            stopping = stopped != null;
        }
        if (stopped != null) {
            Thread.ofVirtual().name("lab-stop").start(() -> stopUntilEnded(stopped));
        }
    }

    /** A cell that is on its way to the worker isn't there to be stopped yet. */
    private void stopUntilEnded(Task stopped) {
        try {
            while (isCurrent(stopped)) {
                if (lab.stop(learner)) {
                    return;
                }
                Thread.sleep(STOP_AGAIN_MILLIS);
            }
        } catch (LabUnavailableException _) {
            // Without a worker the cell has ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isCurrent(Task task) {
        return current == task;
    }

    /** Somebody has opened or left a page. */
    synchronized void touch() {
        lastUsed = clock.instant();
    }

    /** Since when nothing runs or waits; empty while something does, or when no worker has the session. */
    synchronized Optional<Instant> idleSince() {
        return busy || !session.isOpen() ? Optional.empty() : Optional.of(lastUsed);
    }

    /** Puts the session away if nothing runs; cells that come meanwhile wait and then run in the one that is back. */
    void putAway(Duration limit) {
        synchronized (this) {
            if (busy) {
                return;
            }
            busy = true;
        }
        try {
            session.putAway(limit);
        } finally {
            synchronized (this) {
                busy = false;
                goOn();
            }
        }
    }

    /** Takes no more cells, and stops what runs. */
    void retire() {
        synchronized (this) {
            retiring = true;
        }
        stopAll();
    }

    private synchronized boolean isRetiring() {
        return retiring;
    }

    /** Waits until nothing runs any more, as long as there is time; returns whether that is so. */
    synchronized boolean awaitRest(Instant end) throws InterruptedException {
        while (busy && clock.instant().isBefore(end)) {
            wait(STOP_AGAIN_MILLIS);
        }
        return !busy;
    }

    /** Ends the session and opens a new one. */
    void restart() {
        stopAll();
        session.restart();
    }

    /** Asks the session, unless it has cells to run. One that was put away comes back for it. */
    Answer ask(Question question) {
        if (isBusy()) {
            return new Answer.Busy();
        }
        if (session.isAsleep() && !wake()) {
            return new Answer.NoSession();
        }
        if (question.changes()) {
            session.used();
        }
        return lab.ask(learner, question);
    }

    /** Returns whether the session is back. */
    private boolean wake() {
        if (isRetiring()) {
            return false;
        }
        touch();
        try {
            var unused = session.open();
            return true;
        } catch (LabUnavailableException _) {
            return false;
        }
    }

    private synchronized boolean isBusy() {
        return busy;
    }

    Sessions.Following follow(Runnable changed) {
        return followers.follow(changed);
    }

    private synchronized Sessions.Work present() {
        return new Sessions.Work(
                session.name(),
                session.isAsleep(),
                Optional.ofNullable(current).map(Task::place),
                waiting.stream().map(Task::place).toList());
    }
}
