package org.ganbook.app.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ganbook.app.storage.SqlNotebookStore;
import org.ganbook.app.storage.SqlProgress;
import org.ganbook.app.storage.SqlSleepStore;
import org.ganbook.app.storage.TestDatabase;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.CellEvent.Stream;
import org.ganbook.lab.api.Steering;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.Awakening;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Notebooks.Submission;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.RunStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveNotebooksTest {

    private static final NotebookId NOTEBOOK = new NotebookId("ada", "first");

    private final ScriptedLab lab = new ScriptedLab();
    private final DataSource database = TestDatabase.fresh();
    private final WitnessedStore store = new WitnessedStore(new SqlNotebookStore(database));
    private final SqlProgress progress = new SqlProgress(database, InstantSource.system());
    private final LiveNotebooks notebooks =
            new LiveNotebooks(lab, store, progress, new SqlSleepStore(database), InstantSource.system());

    @AfterEach
    void close() throws Exception {
        notebooks.close();
    }

    @Test
    void aRunIsShownAndStored() {
        Page page = new Page(NOTEBOOK);
        run("a=print hello");
        page.await("a", RunStatus.OK);
        assertEquals("hello", printed(page.cell("a")));
        assertEquals(1, page.cell("a").run().stage().executionCount());
        assertEquals(page.cell("a"), stored("a"));
    }

    @Test
    void whatWasRunAndWhatItDidIsKeptBesideTheText() {
        Page page = new Page(NOTEBOOK);
        run("a=wait");
        CellEvent.Names names = new CellEvent.Names(
                List.of(new CellEvent.Read("x", List.of(new CellEvent.Source("first/b", 1)))),
                List.of(new CellEvent.Change("y", 1, true)));
        lab.send(names);
        lab.send(new CellEvent.Finished(CellEvent.Outcome.OK, 1));
        page.await("a", RunStatus.OK);
        notebooks.edit(NOTEBOOK, "a", Optional.of("edited"), "page");
        page.awaitThat(() -> page.cell("a").code().equals(Optional.of("edited")));
        assertEquals(
                new Run.Ran(Optional.of("wait"), Optional.of(names)),
                stored("a").run().stage().ran());
        run("a=wait");
        page.await("a", RunStatus.RUNNING);
        // What it has done stays done.
        assertEquals(
                Optional.of(new CellEvent.Names(List.of(), names.changes())),
                page.cell("a").run().stage().ran().names());
        lab.send(new CellEvent.Finished(CellEvent.Outcome.OK, 1));
        page.await("a", RunStatus.OK);
    }

    @Test
    void nothingIsShownThatIsNotStored() {
        Page page = new Page(NOTEBOOK);
        store.fail(true);
        run("a=wait");
        lab.send(new CellEvent.Text(Stream.STDOUT, "precious"));
        store.awaitFailures(2);
        assertEquals(Map.of(), page.cells);
        page.awaitThat(() -> !page.storing);
        store.fail(false);
        page.awaitThat(() -> page.storing);
        page.awaitThat(() -> page.has("a") && printed(page.cell("a")).equals("precious"));
        lab.send(new CellEvent.Finished(CellEvent.Outcome.OK, 1));
        page.await("a", RunStatus.OK);
        assertTrue(page.shownBeforeStored.isEmpty(), page.shownBeforeStored::toString);
    }

    @Test
    void aPageThatOpensWhileACellRunsSeesAllOfIt() {
        Page first = new Page(NOTEBOOK);
        run("a=wait");
        lab.send(new CellEvent.Text(Stream.STDOUT, "one "));
        first.awaitThat(() -> first.has("a") && printed(first.cell("a")).equals("one "));
        first.close();
        lab.send(new CellEvent.Text(Stream.STDOUT, "two "));
        Page second = new Page(NOTEBOOK);
        lab.send(new CellEvent.Text(Stream.STDOUT, "three"));
        lab.send(new CellEvent.Finished(CellEvent.Outcome.OK, 1));
        second.await("a", RunStatus.OK);
        assertEquals("one two three", printed(second.cell("a")));
    }

    @Test
    void cellsRunInTheOrderOfTheirSubmission() {
        Page page = new Page(NOTEBOOK);
        run("a=print 1", "b=print 2", "c=print 3");
        // A page is told of each cell by itself.
        List.of("a", "b", "c").forEach(cell -> page.await(cell, RunStatus.OK));
        assertEquals(
                List.of(1, 2, 3),
                List.of("a", "b", "c").stream()
                        .map(cell -> page.cell(cell).run().stage().executionCount())
                        .toList());
    }

    @Test
    void aCellThatFailsTakesTheOthersOutOfTheQueue() {
        Page page = new Page(NOTEBOOK);
        run("a=raise", "b=print 2", "c=print 3");
        page.await("a", RunStatus.ERROR);
        page.awaitThat(() -> page.has("c") && !page.cell("c").waiting());
        assertEquals(RunStatus.NEVER, page.cell("b").run().status());
        assertEquals(RunStatus.NEVER, page.cell("c").run().status());
    }

    @Test
    void aCellThatIsThereToRaiseLeavesTheOthersInTheQueue() {
        Page page = new Page(NOTEBOOK);
        run("may=raise", "b=print 2");
        page.await("may", RunStatus.ERROR);
        page.await("b", RunStatus.OK);
    }

    @Test
    void aWaitingCellIsTakenBackAndARunningOneStopped() {
        Page page = new Page(NOTEBOOK);
        run("a=wait", "b=print 2");
        page.await("a", RunStatus.RUNNING);
        page.awaitThat(() -> page.has("b") && page.cell("b").waiting());
        notebooks.stop(NOTEBOOK, "b");
        page.awaitThat(() -> !page.cell("b").waiting());
        notebooks.stop(NOTEBOOK, "a");
        page.await("a", RunStatus.STOPPED);
        assertEquals(RunStatus.NEVER, page.cell("b").run().status());
        run("b=print still here");
        page.await("b", RunStatus.OK);
    }

    @Test
    void onlyTheRunningCellIsSteered() {
        Page page = new Page(NOTEBOOK);
        run("a=wait", "b=print 2");
        page.await("a", RunStatus.RUNNING);
        notebooks.steer(NOTEBOOK, "b", Steering.FINISH);
        notebooks.steer(NOTEBOOK, "a", Steering.PAUSE);
        page.awaitThat(() -> lab.steered().equals(List.of(Steering.PAUSE)));
        notebooks.stop(NOTEBOOK, "a");
        page.await("a", RunStatus.STOPPED);
    }

    @Test
    void aCrashIsToldAndTheNextSessionIsAnother() {
        Page page = new Page(NOTEBOOK);
        page.awaitThat(() -> !page.session.isEmpty());
        String before = page.session;
        run("a=wait", "b=print 2");
        lab.send(new CellEvent.Text(Stream.STDOUT, "kept"));
        page.await("a", RunStatus.RUNNING);
        lab.crash("w2");
        page.await("a", RunStatus.LOST);
        assertEquals("kept", printed(page.cell("a")));
        page.awaitThat(() -> page.session.startsWith("w2"));
        assertNotEquals(before, page.session);
        run("b=print works");
        page.await("b", RunStatus.OK);
        assertEquals(page.session, page.cell("b").run().stage().session());
    }

    @Test
    void aRestartGivesANewSessionOfTheSameWorker() {
        Page page = new Page(NOTEBOOK);
        run("a=print 1");
        page.await("a", RunStatus.OK);
        String before = page.session;
        notebooks.restart("ada");
        page.awaitThat(() -> !page.session.isEmpty() && !page.session.equals(before));
        run("a=print 2");
        page.awaitThat(() -> printed(page.cell("a")).equals("2"));
        assertEquals(1, page.cell("a").run().stage().executionCount());
    }

    @Test
    void withoutAWorkerACellSaysSoAndRunsLater() {
        lab.refuse(true);
        Page page = new Page(NOTEBOOK);
        run("a=print 1");
        page.await("a", RunStatus.UNAVAILABLE);
        lab.refuse(false);
        run("a=print 1");
        page.await("a", RunStatus.OK);
    }

    @Test
    void aDefectOfTheLabEndsTheCellAndNotTheDesk() {
        Page page = new Page(NOTEBOOK);
        run("a=nonsense");
        page.await("a", RunStatus.LOST);
        run("a=print 1");
        page.await("a", RunStatus.OK);
    }

    @Test
    void textIsKeptAndToldToOtherPages() {
        Page page = new Page(NOTEBOOK);
        notebooks.edit(NOTEBOOK, "a", Optional.of("x = 1"), "another page");
        page.awaitThat(() -> page.has("a"));
        assertEquals("another page", page.cell("a").editor());
        assertEquals(Optional.of("x = 1"), stored("a").code());
        notebooks.edit(NOTEBOOK, "a", Optional.empty(), "another page");
        page.awaitThat(() -> page.cell("a").code().isEmpty());
        assertEquals(Optional.empty(), stored("a").code());
    }

    @Test
    void learnersDoNotSeeEachOther() {
        Page bob = new Page(new NotebookId("bob", "first"));
        Page ada = new Page(NOTEBOOK);
        run("a=print mine");
        ada.await("a", RunStatus.OK);
        assertFalse(bob.has("a"));
    }

    @Test
    void aRunThatTheApplicationEndsUnderIsInterruptedNextTime() throws Exception {
        Page page = new Page(NOTEBOOK);
        run("a=wait");
        lab.send(new CellEvent.Text(Stream.STDOUT, "epoch 1"));
        page.awaitThat(() -> page.has("a") && printed(page.cell("a")).equals("epoch 1"));
        notebooks.close();
        lab.send(new CellEvent.Finished(CellEvent.Outcome.LOST, 1));
        store.interruptRuns();
        CellState next = stored("a");
        assertEquals(RunStatus.INTERRUPTED, next.run().status());
        assertEquals("epoch 1", printed(next));
    }

    @Test
    void anExerciseIsSolvedWhenItsCheckEndsWell() {
        Page page = new Page(NOTEBOOK);
        Learner ada = new Learner("ada");
        notebooks.run(NOTEBOOK, List.of(new Submission("check-swap", "raise", false, "swap")));
        page.await("check-swap", RunStatus.ERROR);
        assertEquals(Set.of(), progress.solved(ada, "first"));
        notebooks.run(NOTEBOOK, List.of(new Submission("check-swap", "print fine", false, "swap")));
        page.await("check-swap", RunStatus.OK);
        assertEquals(Set.of("swap"), progress.solved(ada, "first"));
        notebooks.run(NOTEBOOK, List.of(new Submission("check-swap", "raise", false, "swap")));
        page.await("check-swap", RunStatus.ERROR);
        assertEquals(Set.of("swap"), progress.solved(ada, "first"));
        assertEquals(Set.of(), progress.solved(ada, "second"));
    }

    @Test
    void theQueueGoesOnWhenItCantBeKeptThatAnExerciseIsSolved() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE solved_exercise");
        }
        Page page = new Page(NOTEBOOK);
        notebooks.run(NOTEBOOK, List.of(new Submission("check-swap", "print fine", false, "swap")));
        page.await("check-swap", RunStatus.OK);
        run("a=print hello");
        page.await("a", RunStatus.OK);
    }

    private CellState stored(String cell) {
        return store.load(NOTEBOOK).getOrDefault(cell, CellState.UNTOUCHED);
    }

    private void run(String... cells) {
        notebooks.run(
                NOTEBOOK,
                Arrays.stream(cells)
                        .map(cell -> cell.split("=", 2))
                        .map(parts -> new Submission(parts[0], parts[1], parts[0].startsWith("may")))
                        .toList());
    }

    private static String printed(CellState cell) {
        return cell.run().outputs().stream()
                .filter(Output.Text.class::isInstance)
                .map(output -> ((Output.Text) output).text())
                .collect(Collectors.joining());
    }

    /** What a page would show, and whether it was stored by then. */
    private final class Page implements Notebooks.Listener {

        private final Map<String, CellState> cells = new HashMap<>();
        private final List<String> shownBeforeStored = new ArrayList<>();
        private final NotebookId id;
        private final Notebooks.Watch watch;
        private String session;
        private boolean storing = true;

        Page(NotebookId id) {
            this.id = id;
            synchronized (this) {
                watch = notebooks.watch(id, this);
                cells.putAll(watch.cells());
                session = watch.session();
            }
        }

        void close() {
            watch.close();
        }

        @Override
        public synchronized void cellChanged(String cell, CellState state) {
            cells.put(cell, state);
            if (!store.hasSaved(id, cell, state)) {
                shownBeforeStored.add(cell + " " + state);
            }
            notifyAll();
        }

        @Override
        public synchronized void sessionChanged(String newSession) {
            session = newSession;
            notifyAll();
        }

        @Override
        public void awoken(Awakening awakening) {}

        @Override
        public synchronized void storingChanged(boolean works) {
            storing = works;
            notifyAll();
        }

        synchronized boolean has(String cell) {
            return cells.containsKey(cell);
        }

        synchronized CellState cell(String cell) {
            return cells.getOrDefault(cell, CellState.UNTOUCHED);
        }

        void await(String cell, RunStatus status) {
            awaitThat(() -> cell(cell).run().status() == status);
        }

        synchronized void awaitThat(BooleanSupplier condition) {
            long end = System.nanoTime() + 20_000_000_000L;
            try {
                while (!condition.getAsBoolean()) {
                    long left = (end - System.nanoTime()) / 1_000_000;
                    assertTrue(left > 0, () -> "still " + cells + " in " + session);
                    wait(left);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
