package org.ganbook.app.notebook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabState;
import org.ganbook.lab.api.Question;
import org.ganbook.lab.api.Steering;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Progress;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Sessions;

/** The notebooks of all learners, run by the lab and kept in the store. */
public final class LiveNotebooks implements Notebooks, Sessions, Desk.Clerk, AutoCloseable {

    private static final Logger LOG = System.getLogger(LiveNotebooks.class.getName());

    private final Lab lab;
    private final Progress progress;
    private final SleepStore sleeping;
    private final InstantSource clock;
    private final Shelf<LiveNotebook> shelf;
    private final Journal journal;
    private final ConcurrentMap<String, Desk> desks = new ConcurrentHashMap<>();
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final AutoCloseable labWatch;
    private volatile boolean closed;

    /** @param sleeping which sessions were put away */
    public LiveNotebooks(Lab lab, NotebookStore store, Progress progress, SleepStore sleeping, InstantSource clock) {
        this.lab = lab;
        this.sleeping = sleeping;
        this.clock = clock;
        this.progress = progress;
        this.shelf = new Shelf<>(id -> Optional.of(new LiveNotebook(id, store.load(id))));
        this.journal = new Journal(store, shelf, works -> watchers.forEach(watcher -> watcher.postStoring(works)));
        this.labWatch = lab.listen(this::labChanged);
    }

    private void labChanged(LabState state) {
        switch (state) {
            case LabState.Lost _, LabState.Broken _ ->
                desks.values().forEach(desk -> desk.session().lost());
            case LabState.Ready _ ->
                desks.values().stream()
                        .map(Desk::session)
                        .filter(LabSession::isWatched)
                        .forEach(LabSession::prepare);
            case LabState.Starting _ -> {}
        }
    }

    /** The notebook, which every chapter and every page of a learner's has; it has to be released. */
    private LiveNotebook hold(NotebookId id) {
        return shelf.hold(id).orElseThrow();
    }

    private Desk desk(String learner) {
        return desks.computeIfAbsent(learner, key -> new Desk(key, lab, this, sleeping, clock));
    }

    @Override
    public Watch watch(NotebookId id, Listener listener) {
        Watcher watcher = new Watcher(listener);
        LiveNotebook notebook = hold(id);
        watchers.add(watcher);
        Map<String, CellState> cells = notebook.join(watcher);
        Desk desk = desk(id.learner());
        desk.touch();
        LabSession labSession = desk.session();
        String session = labSession.join(watcher);
        labSession.prepare();
        return new Watch() {
            private boolean ended;

            @Override
            public Map<String, CellState> cells() {
                return cells;
            }

            @Override
            public String session() {
                return session;
            }

            @Override
            public synchronized void close() {
                if (!ended) {
                    ended = true;
                    watchers.remove(watcher);
                    labSession.leave(watcher);
                    desk.touch();
                    notebook.leave(watcher);
                    shelf.release(id);
                }
            }
        };
    }

    @Override
    public void edit(NotebookId id, String cell, Optional<String> code, String editor) {
        LiveNotebook notebook = hold(id);
        update(notebook, cell, state -> state.edited(code, editor));
        shelf.release(id);
    }

    @Override
    public Map<String, CellState> read(NotebookId id) {
        LiveNotebook notebook = hold(id);
        Map<String, CellState> cells = notebook.shown();
        shelf.release(id);
        return cells;
    }

    @Override
    public void adopt(NotebookId id, Map<String, CellState> cells) {
        LiveNotebook notebook = hold(id);
        cells.forEach((cell, state) ->
                update(notebook, cell, old -> old.with(state.run().settled())));
        shelf.release(id);
    }

    @Override
    public void run(NotebookId id, List<Submission> cells) {
        List<Desk.Task> tasks = new ArrayList<>();
        for (Submission submission : cells) {
            tasks.add(new Desk.Task(
                    hold(id), submission.cell(), submission.code(), submission.mayRaise(), submission.solves()));
        }
        desk(id.learner()).add(tasks);
    }

    @Override
    public void stop(NotebookId id, String cell) {
        LiveNotebook notebook = hold(id);
        desk(id.learner()).stop(notebook, cell);
        shelf.release(id);
    }

    @Override
    public void steer(NotebookId id, String cell, Steering how) {
        LiveNotebook notebook = hold(id);
        desk(id.learner()).steer(notebook, cell, how);
        shelf.release(id);
    }

    @Override
    public void stopAll(String learner) {
        desk(learner).stopAll();
    }

    @Override
    public void restart(String learner) {
        desk(learner).restart();
    }

    @Override
    public void ask(String learner, Question question, Consumer<Answer> listener) {
        Desk desk = desk(learner);
        Thread.ofVirtual().name("lab-ask").start(() -> listener.accept(desk.ask(question)));
    }

    @Override
    public Following follow(String learner, Runnable changed) {
        return desk(learner).follow(changed);
    }

    @Override
    public void update(LiveNotebook notebook, String cell, UnaryOperator<CellState> change) {
        if (!closed) {
            notebook.update(cell, change);
            journal.add(notebook);
        }
    }

    @Override
    public void succeeded(Desk.Task task) {
        if (!task.solves().isEmpty()) {
            NotebookId id = task.notebook().id();
            try {
                progress.solved(new Learner(id.learner()), id.chapter(), task.solves());
            } catch (RuntimeException e) {
                // The check's answer is kept by the journal, which tries again; the learner's queue must go on.
                LOG.log(Level.ERROR, "It could not be kept that " + task.solves() + " is solved", e);
            }
        }
    }

    @Override
    public void done(Desk.Task task) {
        shelf.release(task.notebook().id());
    }

    /**
     * Puts away the sessions in which nothing has run for long.
     *
     * @param unwatched how long, when the learner has no page open
     * @param watched how long, when a page is open
     * @param limit how long putting one away may take
     */
    public void putIdleAway(Duration unwatched, Duration watched, Duration limit) {
        for (Desk desk : desks.values()) {
            Duration most = desk.session().isWatched() ? watched : unwatched;
            if (desk.idleSince()
                    .filter(since -> !since.plus(most).isAfter(clock.instant()))
                    .isPresent()) {
                desk.putAway(limit);
            }
        }
    }

    /** Whether nothing of the learner's runs or waits, and the session is open. */
    boolean isQuiet(String learner) {
        return desk(learner).idleSince().isPresent();
    }

    /**
     * Stops what runs and puts all sessions away, before the application ends. What cells say afterwards is not heard.
     *
     * @param all how long that may take
     * @param each how long one session may
     */
    public void retire(Duration all, Duration each) {
        new Retirement(clock, clock.instant().plus(all), each).of(List.copyOf(desks.values()));
        closed = true;
    }

    /** Stores what has come so far. What the lab says of cells that it loses by being closed is not heard any more. */
    @Override
    public void close() throws Exception {
        closed = true;
        labWatch.close();
        journal.close();
    }
}
