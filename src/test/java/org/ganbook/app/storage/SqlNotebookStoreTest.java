package org.ganbook.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ganbook.app.notebook.CellChange;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.CellEvent.Stream;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.RunStatus;
import org.junit.jupiter.api.Test;

class SqlNotebookStoreTest {

    private static final NotebookId NOTEBOOK = new NotebookId("ada", "first");
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    private final DataSource database = TestDatabase.fresh();
    private final SqlNotebookStore store = new SqlNotebookStore(database);

    @Test
    void whatIsSavedStepByStepIsLoadedWhole() {
        CellState state = CellState.UNTOUCHED.edited(Optional.of("print('ß ∑ 你好')"), "page");
        save(CellState.UNTOUCHED, state);
        for (CellEvent event : List.of(
                new CellEvent.QueuedAt(2),
                new CellEvent.Started(3, NOW),
                new CellEvent.Text(Stream.STDOUT, "10%"),
                new CellEvent.Text(Stream.STDOUT, "\r20%\n"),
                new CellEvent.Text(Stream.STDERR, "careful"),
                new CellEvent.Figure("f1", "<svg/>", "", "a line", 640, 480),
                new CellEvent.Curve("loss", List.of(1.0, 2.0), List.of(0.5, Double.MIN_VALUE)),
                new CellEvent.Curve("loss", List.of(3.0), List.of(0.25)),
                new CellEvent.Sample("G", 3, "iVBOR", "png", 28, 28),
                weights(1, Optional.empty()),
                weights(2, Optional.of(new CellEvent.Histogram(-0.5, 0.5, List.of(3L, 0L)))),
                new CellEvent.Progress(List.of(new CellEvent.Loop("i in x", 1, 2, 3)), 1, -1, false),
                new CellEvent.Figure("f1", "", "iVBOR", "a line", 640, 480),
                new CellEvent.Result("7", "<b>7</b>", false),
                new CellEvent.Notice("largest-values", "The largest: x.", List.of("x")),
                new CellEvent.Names(
                        List.of(new CellEvent.Read("Größe", List.of(new CellEvent.Source("first/cell", 2)))),
                        List.of(new CellEvent.Change("net", 3, false))),
                new CellEvent.Failed("ValueError", "bad", 2, List.of(new CellEvent.Frame("f", "c", 2, "x")), "…"))) {
            Run before = state.run() == Run.NEVER ? Run.NEVER.again("w/1", "print('你好')") : state.run();
            state = save(state, state.with(before.after(event)));
            assertEquals(Map.of("cell", state.edited(state.code(), "").with(withoutPlace(state.run()))), load());
        }
        state = save(state, state.with(state.run().after(new CellEvent.Finished(CellEvent.Outcome.ERROR, 1.5))));
        assertEquals(state.run(), loadedRun());
        state = save(state, state.with(Run.sentTo("w/2")));
        assertEquals(List.of(), loadedRun().outputs());
    }

    private static CellEvent.Weights weights(long step, Optional<CellEvent.Histogram> gradients) {
        CellEvent.Histogram values = new CellEvent.Histogram(-1, 1.5, List.of(1L, 2L));
        return new CellEvent.Weights("G", step, List.of(new CellEvent.Parameter("0.weight", values, gradients)));
    }

    @Test
    void rowsOfEarlierVersionsSayNothingOfWhatWasRun() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO notebook_cell (learner, chapter, cell, status, lab_session, execution_count,"
                    + " elapsed_seconds) VALUES ('ada', 'first', 'cell', 'OK', 'w/1', 3, 1.5)");
        }
        assertEquals(Run.Ran.UNKNOWN, loadedRun().stage().ran());
    }

    @Test
    void remarksOfEarlierVersionsHaveNoDetails() throws SQLException {
        CellState state = CellState.UNTOUCHED.with(Run.sentTo("w/1").after(new CellEvent.Notice("no-gpu", "No GPU.")));
        save(CellState.UNTOUCHED, state);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate("UPDATE notebook_output SET body = REPLACE(body, ',\"details\":[]', '')"
                            + " WHERE body LIKE '%details%'"));
        }
        assertEquals(state.run(), loadedRun());
    }

    @Test
    void notANumberCanBeStored() {
        CellEvent.Curve curve = new CellEvent.Curve(
                "loss", List.of(1.0, 2.0, 3.0), List.of(Double.NaN, Double.POSITIVE_INFINITY, -0.0));
        CellState state = save(
                CellState.UNTOUCHED, CellState.UNTOUCHED.with(Run.sentTo("w/1").after(curve)));
        assertEquals(state.run(), loadedRun());
    }

    @Test
    void figuresMayBeLarge() {
        String svg = "<svg>" + "x".repeat(3_000_000) + "</svg>";
        CellState state =
                CellState.UNTOUCHED.with(Run.sentTo("w/1").after(new CellEvent.Figure("f", svg, "", "", 1, 1)));
        save(CellState.UNTOUCHED, state);
        assertEquals(state.run(), loadedRun());
    }

    @Test
    void learnersAndChaptersAreApart() {
        save(CellState.UNTOUCHED, CellState.UNTOUCHED.edited(Optional.of("mine"), ""));
        assertEquals(Map.of(), store.load(new NotebookId("bob", "first")));
        assertEquals(Map.of(), store.load(new NotebookId("ada", "second")));
    }

    @Test
    void runsOfAnEarlierApplicationAreInterruptedAndKeepTheirOutput() {
        Run running = Run.sentTo("w/1")
                .after(new CellEvent.Started(1, NOW))
                .after(new CellEvent.Text(Stream.STDOUT, "epoch 1\n"))
                .after(new CellEvent.Progress(List.of(new CellEvent.Loop("e in x", 1, 1, 4)), 1, 3, false));
        save(CellState.UNTOUCHED, CellState.UNTOUCHED.with(running));
        new SqlNotebookStore(database).interruptRuns();
        Run loaded = loadedRun();
        assertEquals(RunStatus.INTERRUPTED, loaded.status());
        assertEquals(Optional.empty(), loaded.progress());
        assertEquals(running.outputs(), loaded.outputs());
    }

    @Test
    void aBatchIsStoredWholeOrNotAtAll() {
        CellState good = CellState.UNTOUCHED.edited(Optional.of("good"), "");
        CellChange fits = new CellChange(NOTEBOOK, "cell", CellState.UNTOUCHED, good);
        CellChange doesNot = new CellChange(NOTEBOOK, "c".repeat(200), CellState.UNTOUCHED, good);
        assertThrows(StorageException.class, () -> store.save(List.of(fits, doesNot)));
        assertEquals(Map.of(), load());
    }

    private CellState save(CellState before, CellState after) {
        store.save(List.of(new CellChange(NOTEBOOK, "cell", before, after)));
        return after;
    }

    private Map<String, CellState> load() {
        return store.load(NOTEBOOK);
    }

    private Run loadedRun() {
        return load().getOrDefault("cell", CellState.UNTOUCHED).run();
    }

    /** The place in the device's queue is gone with the application, and is not kept. */
    private static Run withoutPlace(Run run) {
        Run.Stage s = run.stage();
        return new Run(
                new Run.Stage(
                        s.status(), s.session(), 0, s.executionCount(), s.startedAt(), s.elapsedSeconds(), s.ran()),
                run.progress(),
                run.outputs(),
                run.clearNext());
    }
}
