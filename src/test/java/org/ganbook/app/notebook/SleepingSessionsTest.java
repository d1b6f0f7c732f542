package org.ganbook.app.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ganbook.app.storage.SqlNotebookStore;
import org.ganbook.app.storage.SqlProgress;
import org.ganbook.app.storage.SqlSleepStore;
import org.ganbook.app.storage.TestDatabase;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Question;
import org.ganbook.notebook.Awakening;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks;
import org.ganbook.notebook.Notebooks.Submission;
import org.ganbook.notebook.RunStatus;
import org.ganbook.notebook.Sessions;
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
        lab.beforeEnd(new CellEvent.Names(List.of(), List.of(new CellEvent.Change("net", 2, false))));
        notebooks.retire(LIMIT, LIMIT);
        assertFalse(lab.isOpen("ada"));
        restart();
        Page next = new Page();
        assertEquals(name, next.watch.session());
        assertEquals(RunStatus.INTERRUPTED, next.cell("b").run().status());
        assertEquals(
                List.of(new CellEvent.Change("net", 2, false)),
                next.cell("b").run().stage().ran().names().orElseThrow().changes(),
                "what the cell has changed until it was stopped");
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
        assertTrue(next.news.getFirst() instanceof Awakening.Gone);
        next.awaitThat(() -> !next.session().equals(name));
        assertNotEquals("", next.session());
        assertEquals(Optional.empty(), sleeping.find("ada"));
    }

    /** The application ends and its worker with it; others start on the same data. */
    private void restart() throws Exception {
        notebooks.close();
        lab.crash("w2");
        new SqlNotebookStore(database).interruptRuns();
        notebooks = start();
    }

    private void putAwayNow() {
        notebooks.putIdleAway(Duration.ZERO, Duration.ZERO, LIMIT);
    }

    @Test
    void aCellThatIsRunMeanwhileRunsInTheSessionThatIsBack() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        lab.putAwayAs(PutAway.STORED, () -> {
            begun.complete(null);
            goOn.join();
        });
        Thread putting = Thread.ofVirtual().start(this::putAwayNow);
        begun.join();
        notebooks.run(NOTEBOOK, List.of(new Submission("a", "print 2", false)));
        page.awaitThat(() -> page.cell("a").waiting());
        goOn.complete(null);
        page.awaitThat(() -> page.cell("a").run().stage().executionCount() == 2
                && page.cell("a").run().status() == RunStatus.OK);
        assertEquals(name, page.session());
        assertEquals(1, page.news.size());
        putting.join();
    }

    @Test
    void allPagesOfALearnerHearOfIt() {
        Page first = new Page();
        first.run("a", "print 1");
        Page second = new Page();
        putAwayNow();
        first.run("a", "print 2");
        second.awaitThat(() -> second.cell("a").run().stage().executionCount() == 2);
        first.awaitThat(() -> first.news.size() == 1);
        second.awaitThat(() -> second.news.size() == 1);
        assertEquals(first.session(), second.session());
    }

    @Test
    void aKillBeforeItIsStoredIsTold() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        // What a killed application leaves behind: the note, and nothing of the variables.
        sleeping.put("ada", new Asleep(name, "key", Instant.EPOCH));
        restart();
        Page next = new Page();
        next.awaitThat(() -> !next.news.isEmpty());
        assertEquals(new Awakening.Gone(Instant.EPOCH, false), next.news.getFirst());
        next.awaitThat(() -> next.session().startsWith("w2/"));
    }

    @Test
    void aKillAfterItWasStoredCostsNothing() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        sleeping.put("ada", new Asleep(name, "key", Instant.EPOCH));
        lab.storeUnheard("ada", "key");
        restart();
        Page next = new Page();
        next.awaitThat(() -> !next.news.isEmpty());
        assertEquals(new Awakening.Back(Instant.EPOCH, List.of(ScriptedLab.GENERATOR)), next.news.getFirst());
        assertEquals(name, next.session());
    }

    @Test
    void anOlderStateNeverComesBack() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        lab.storeUnheard("ada", "older");
        sleeping.put("ada", new Asleep(name, "newer", Instant.EPOCH));
        restart();
        Page next = new Page();
        next.awaitThat(() -> !next.news.isEmpty());
        assertTrue(next.news.getFirst() instanceof Awakening.Gone);
        next.awaitThat(() -> !next.session().equals(name));
    }

    @Test
    void aSessionThatCanNotBeStoredGoesOn() {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        lab.putAwayAs(PutAway.FAILED, () -> {});
        putAwayNow();
        assertTrue(lab.isOpen("ada"));
        page.run("a", "print 2");
        assertEquals(name, page.session());
        assertEquals(2, page.cell("a").run().stage().executionCount());
        assertEquals(Optional.empty(), sleeping.find("ada"));
        lab.putAwayAs(PutAway.STORED, () -> {});
        putAwayNow();
        page.run("a", "print 3");
        assertEquals(3, page.cell("a").run().stage().executionCount());
        assertEquals(name, page.session());
        assertEquals(1, page.news.size());
    }

    @Test
    void whatWasStoredAfterTheLabHadGivenUpComesBack() {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        lab.putAwayAs(PutAway.FAILED, () -> {});
        putAwayNow();
        lab.storeUnheard("ada", sleeping.find("ada").orElseThrow().key());
        page.run("a", "print 2");
        assertEquals(name, page.session());
        assertEquals(2, page.cell("a").run().stage().executionCount());
    }

    @Test
    void aCellThatCanNotBeStoppedCostsItsSessionOnly() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        String name = page.session();
        lab.makeDeaf();
        notebooks.run(NOTEBOOK, List.of(new Submission("b", "wait", false)));
        page.awaitThat(() -> page.cell("b").run().status() == RunStatus.RUNNING);
        Page bob = new Page("bob");
        bob.run("a", "print 1");
        notebooks.retire(Duration.ofMillis(300), LIMIT);
        assertTrue(lab.isStored("bob"));
        restart();
        Page next = new Page();
        assertEquals(RunStatus.INTERRUPTED, next.cell("b").run().status());
        next.awaitThat(() -> !next.news.isEmpty());
        assertTrue(next.news.getFirst() instanceof Awakening.Gone);
        next.awaitThat(() -> !next.session().equals(name));
    }

    @Test
    void manySessionsAreStoredFewAtATimeAndAll() {
        List<String> learners =
                IntStream.range(0, 30).mapToObj(i -> "learner-" + i).toList();
        learners.forEach(learner -> new Page(learner).run("a", "print 1"));
        AtomicInteger storing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        lab.putAwayAs(PutAway.STORED, () -> {
            most.accumulateAndGet(storing.incrementAndGet(), Math::max);
            pause();
            storing.decrementAndGet();
        });
        notebooks.retire(Duration.ofMinutes(1), LIMIT);
        learners.forEach(learner -> assertTrue(lab.isStored(learner), learner));
        assertTrue(most.get() <= Runtime.getRuntime().availableProcessors() + 1, "at once: " + most);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsRunWhileTheApplicationEndsIsTakenBack() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        notebooks.retire(LIMIT, LIMIT);
        notebooks.run(NOTEBOOK, List.of(new Submission("a", "print 2", false)));
        restart();
        Page next = new Page();
        assertEquals(1, next.cell("a").run().stage().executionCount());
        assertFalse(next.cell("a").waiting());
    }

    @Test
    void freeingVariablesMakesWhatIsStoredOld() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        putAwayNow();
        Page next = new Page();
        next.awaitThat(() -> lab.isOpen("ada"));
        assertTrue(lab.isStored("ada"));
        CompletableFuture<Answer> looked = new CompletableFuture<>();
        notebooks.ask("ada", new Question("variables", "{}"), looked::complete);
        assertEquals(new Answer.Told("variables {}"), looked.get(20, TimeUnit.SECONDS));
        assertTrue(lab.isStored("ada"));
        CompletableFuture<Answer> freed = new CompletableFuture<>();
        notebooks.ask("ada", new Question("free", "{}"), freed::complete);
        assertEquals(new Answer.Told("free {}"), freed.get(20, TimeUnit.SECONDS));
        assertFalse(lab.isStored("ada"));
        assertEquals(Optional.empty(), sleeping.find("ada"));
    }

    @Test
    void aQuestionBringsItBack() throws Exception {
        Page page = new Page();
        page.run("a", "print 1");
        putAwayNow();
        assertFalse(lab.isOpen("ada"));
        CompletableFuture<Answer> looked = new CompletableFuture<>();
        notebooks.ask("ada", new Question("variables", "{}"), looked::complete);
        assertEquals(new Answer.Told("variables {}"), looked.get(20, TimeUnit.SECONDS));
        assertTrue(lab.isStored("ada"));
        page.awaitThat(() -> page.news.size() == 1);
    }

    @Test
    void whoFollowsASessionIsToldThatItIsAsleep() throws Exception {
        Page page = new Page();
        BlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
        try (Sessions.Following following = notebooks.follow("ada", () -> changes.add(true))) {
            page.run("a", "print 1");
            assertFalse(following.work().asleep());
            changes.clear();
            putAwayNow();
            assertTrue(changes.poll(20, TimeUnit.SECONDS));
            assertTrue(following.work().asleep());
            page.run("a", "print 2");
            assertFalse(following.work().asleep());
        }
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

        private final NotebookId notebook;
        private final Map<String, CellState> cells = new HashMap<>();
        private final List<Awakening> news = new ArrayList<>();
        private final Notebooks.Watch watch;
        private String session;

        Page() {
            this("ada");
        }

        Page(String learner) {
            notebook = new NotebookId(learner, NOTEBOOK.chapter());
            synchronized (this) {
                watch = notebooks.watch(notebook, this);
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
            notebooks.run(notebook, List.of(new Submission(cell, code, false)));
            awaitThat(() -> cell(cell).run().status() == RunStatus.OK
                    && cell(cell).run().stage().executionCount() > before);
            awaitThat(() -> notebooks.isQuiet(notebook.learner()));
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
