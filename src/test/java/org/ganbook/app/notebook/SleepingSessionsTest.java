package org.ganbook.app.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.ganbook.app.storage.SqlNotebookStore;
import org.ganbook.app.storage.SqlProgress;
import org.ganbook.app.storage.SqlSleepStore;
import org.ganbook.app.storage.TestDatabase;
import org.ganbook.notebook.Awakening;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Notebooks.Submission;
import org.ganbook.notebook.RunStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sessions that are put away when nobody uses them, and when the application ends. */
class SleepingSessionsTest {

    private static final NotebookId NOTEBOOK = new NotebookId("ada", "first");
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration NEVER = Duration.ofDays(1);

    private final ScriptedLab lab = new ScriptedLab();
    private final DataSource database = TestDatabase.fresh();
    private final SqlSleepStore sleeping = new SqlSleepStore(database);
    private LiveNotebooks notebooks = start();

    private LiveNotebooks start() {
        return new LiveNotebooks(
                lab,
                new SqlNotebookStore(database),
                new SqlProgress(database, InstantSource.system()),
                sleeping,
                InstantSource.system());
    }

    @AfterEach
    void close() throws Exception {
        notebooks.close();
    }

    @Test
    void anIdleSessionIsPutAwayAndBackUnderItsName() {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        page.close();
        notebooks.putIdleAway(NEVER, Duration.ZERO, LIMIT);
        assertTrue(lab.isOpen("ada"));
        notebooks.putIdleAway(Duration.ZERO, NEVER, LIMIT);
        assertFalse(lab.isOpen("ada"));
        assertEquals(name, sleeping.find("ada").orElseThrow().name());
        Page again = new Page();
        assertEquals(name, again.watch.session());
        again.awaitThat(() -> !again.news.isEmpty());
        assertEquals(List.of(ScriptedLab.GENERATOR), ((Awakening.Back) again.news.getFirst()).notKept());
        assertEquals(name, again.session());
    }

    @Test
    void aPageThatStaysOpenFindsTheSessionAgainAtItsNextRun() {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        notebooks.putIdleAway(Duration.ZERO, NEVER, LIMIT);
        assertTrue(lab.isOpen("ada"));
        notebooks.putIdleAway(NEVER, Duration.ZERO, LIMIT);
        assertFalse(lab.isOpen("ada"));
        page.run("a", "print 2");
        assertEquals(name, page.session());
        assertEquals(name, page.cell("a").run().stage().session());
        assertEquals(2, page.cell("a").run().stage().executionCount());
        page.awaitThat(() -> page.news.size() == 1);
    }

    @Test
    void whatIsStoredIsForgottenByTheFirstRun() {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        notebooks.putIdleAway(NEVER, Duration.ZERO, LIMIT);
        Page other = new Page();
        other.awaitThat(() -> lab.isOpen("ada"));
        assertTrue(lab.isStored("ada"));
        // Nothing has run since: what is stored is what the worker took with it.
        lab.crash("w2");
        page.awaitThat(() -> lab.isOpen("ada"));
        page.awaitThat(() -> page.session().equals(name));
        page.run("b", "print 2");
        assertFalse(lab.isStored("ada"));
        assertEquals(Optional.empty(), sleeping.find("ada"));
        lab.crash("w3");
        page.awaitThat(() -> page.session().startsWith("w3/"));
    }

    @Test
    void aRestartForgetsWhatIsStored() {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        notebooks.putIdleAway(NEVER, Duration.ZERO, LIMIT);
        notebooks.restart("ada");
        page.awaitThat(() -> !page.session().isEmpty() && !page.session().equals(name));
        assertEquals(Optional.empty(), sleeping.find("ada"));
        assertFalse(lab.isStored("ada"));
        assertEquals(List.of(), page.news);
    }

    @Test
    void allSessionsOutliveAPlannedEnd() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        notebooks.run(NOTEBOOK, List.of(new Submission("b", "wait", false)));
        page.awaitThat(() -> page.cell("b").run().status() == RunStatus.RUNNING);
        notebooks.retire(LIMIT);
        assertFalse(lab.isOpen("ada"));
        notebooks.close();
        new SqlNotebookStore(database).interruptRuns();
        notebooks = start();
        Page next = new Page();
        assertEquals(name, next.watch.session());
        assertEquals(RunStatus.INTERRUPTED, next.cell("b").run().status());
        next.run("a", "print 3");
        assertEquals(name, next.session());
    }

    @Test
    void whatCanNotBeReadIsTold() {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        page.close();
        notebooks.putIdleAway(Duration.ZERO, NEVER, LIMIT);
        lab.forget("ada");
        Page next = new Page();
        next.awaitThat(() -> !next.news.isEmpty());
        assertTrue(next.news.getFirst() instanceof Awakening.Unreadable);
        next.awaitThat(() -> !next.session().equals(name));
        assertNotEquals("", next.session());
        assertEquals(Optional.empty(), sleeping.find("ada"));
    }

    @Test
    void aBusySessionStays() {
        Page page = new Page();
        notebooks.run(NOTEBOOK, List.of(new Submission("a", "wait", false)));
        page.awaitThat(() -> page.cell("a").run().status() == RunStatus.RUNNING);
        notebooks.putIdleAway(Duration.ZERO, Duration.ZERO, LIMIT);
        assertTrue(lab.isOpen("ada"));
        notebooks.stopAll("ada");
        page.awaitThat(() -> page.cell("a").run().status() == RunStatus.STOPPED);
    }

    /** What a page hears. */
    private final class Page implements Notebooks.Listener {

        private final Map<String, CellState> cells = new HashMap<>();
        private final List<Awakening> news = new ArrayList<>();
        private final Notebooks.Watch watch;
        private String session;

        Page() {
            synchronized (this) {
                watch = notebooks.watch(NOTEBOOK, this);
                cells.putAll(watch.cells());
                session = watch.session();
            }
        }

        void close() {
            watch.close();
        }

        synchronized String session() {
            return session;
        }

        synchronized CellState cell(String cell) {
            return cells.getOrDefault(cell, CellState.UNTOUCHED);
        }

        /** Runs a cell and waits for its end, and until nothing runs any more. */
        void run(String cell, String code) {
            int before = cell(cell).run().stage().executionCount();
            notebooks.run(NOTEBOOK, List.of(new Submission(cell, code, false)));
            awaitThat(() -> cell(cell).run().status() == RunStatus.OK
                    && cell(cell).run().stage().executionCount() > before);
            awaitThat(() -> notebooks.isQuiet("ada"));
        }

        @Override
        public synchronized void cellChanged(String cell, CellState state) {
            cells.put(cell, state);
            notifyAll();
        }

        @Override
        public synchronized void sessionChanged(String newSession) {
            session = newSession;
            notifyAll();
        }

        @Override
        public synchronized void awoken(Awakening awakening) {
            news.add(awakening);
            notifyAll();
        }

        @Override
        public void storingChanged(boolean works) {}

        synchronized void awaitThat(BooleanSupplier condition) {
            long end = System.nanoTime() + 20_000_000_000L;
            try {
                while (!condition.getAsBoolean()) {
                    assertTrue(System.nanoTime() < end, () -> "still " + cells + " in " + session);
                    wait(10);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
