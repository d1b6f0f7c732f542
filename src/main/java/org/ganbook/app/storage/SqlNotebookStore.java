package org.ganbook.app.storage;

import static org.ganbook.app.storage.Database.set;
import static org.ganbook.app.storage.Database.update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ganbook.app.notebook.CellChange;
import org.ganbook.app.notebook.NotebookStore;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Output;
import org.ganbook.notebook.OutputChanges;
import org.ganbook.notebook.Run;
import org.ganbook.notebook.RunStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Notebooks as rows: one for each cell, one for each of its outputs. Only rows that differ are written. */
public final class SqlNotebookStore implements NotebookStore {

    private static final String OF_NOTEBOOK = " WHERE learner = ? AND chapter = ?";
    private static final String OF_CELL = OF_NOTEBOOK + " AND cell = ?";
    private static final String OF_OUTPUT = OF_CELL + " AND output = ?";

    private final Database database;
    private final JsonMapper json = JsonMapper.shared();

    public SqlNotebookStore(DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public Map<String, CellState> load(NotebookId notebook) {
        return database.read(connection -> {
            Map<String, List<Output>> outputs = loadOutputs(connection, notebook);
            Map<String, CellState> cells = new HashMap<>();
            String sql =
                    "SELECT cell, code, status, lab_session, execution_count, started_at, elapsed_seconds, progress, ran_code,"
                            + " names FROM notebook_cell" + OF_NOTEBOOK;
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, notebook.learner(), notebook.chapter());
                ResultSet row = select.executeQuery();
                while (row.next()) {
                    String cell = row.getString("cell");
                    Run run = run(row, outputs.getOrDefault(cell, List.of()));
                    cells.put(cell, new CellState(Optional.ofNullable(row.getString("code")), "", false, run));
                }
            }
            return cells;
        });
    }

    private Run run(ResultSet row, List<Output> outputs) throws SQLException {
        OffsetDateTime startedAt = row.getObject("started_at", OffsetDateTime.class);
        String progress = row.getString("progress");
        String names = row.getString("names");
        return new Run(
                new Run.Stage(
                        RunStatus.valueOf(row.getString("status")),
                        row.getString("lab_session"),
                        0,
                        row.getInt("execution_count"),
                        startedAt == null ? Optional.empty() : Optional.of(startedAt.toInstant()),
                        row.getDouble("elapsed_seconds"),
                        new Run.Ran(
                                Optional.ofNullable(row.getString("ran_code")),
                                Optional.ofNullable(names).map(text -> json.readValue(text, CellEvent.Names.class)))),
                progress == null ? Optional.empty() : Optional.of(json.readValue(progress, CellEvent.Progress.class)),
                outputs,
                false);
    }

    private Map<String, List<Output>> loadOutputs(Connection connection, NotebookId notebook) throws SQLException {
        Map<String, List<Output>> outputs = new HashMap<>();
        String sql = "SELECT cell, body FROM notebook_output" + OF_NOTEBOOK + " ORDER BY cell, output";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, notebook.learner(), notebook.chapter());
            ResultSet row = select.executeQuery();
            while (row.next()) {
                outputs.computeIfAbsent(row.getString("cell"), cell -> new ArrayList<>())
                        .add(json.readValue(row.getString("body"), Output.class));
            }
        }
        return outputs;
    }

    @Override
    public void save(List<CellChange> changes) {
        database.change(connection -> {
            for (CellChange change : changes) {
                saveCell(connection, change);
                saveOutputs(connection, change);
            }
        });
    }

    private void saveCell(Connection connection, CellChange change) throws SQLException {
        CellState after = change.after();
        boolean sameRun = change.before().run().stage().equals(after.run().stage())
                && change.before().run().progress().equals(after.run().progress());
        if (sameRun && change.before().code().equals(after.code())) {
            return;
        }
        Run.Stage stage = after.run().stage();
        @Nullable
        Object[] values = {
            after.code().orElse(null),
            stage.status().name(),
            stage.session(),
            stage.executionCount(),
            stage.startedAt().map(SqlNotebookStore::column).orElse(null),
            stage.elapsedSeconds(),
            after.run().progress().map(json::writeValueAsString).orElse(null),
            stage.ran().code().orElse(null),
            stage.ran().names().map(json::writeValueAsString).orElse(null),
            change.notebook().learner(),
            change.notebook().chapter(),
            change.cell()
        };
        int rows = update(
                connection,
                "UPDATE notebook_cell SET code = ?, status = ?, lab_session = ?, execution_count = ?, started_at = ?,"
                        + " elapsed_seconds = ?, progress = ?, ran_code = ?, names = ?" + OF_CELL,
                values);
        if (rows == 0) {
            update(
                    connection,
                    "INSERT INTO notebook_cell (code, status, lab_session, execution_count, started_at, elapsed_seconds,"
                            + " progress, ran_code, names, learner, chapter, cell)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private void saveOutputs(Connection connection, CellChange change) throws SQLException {
        NotebookId id = change.notebook();
        List<Output> before = change.before().run().outputs();
        List<Output> after = change.after().run().outputs();
        if (after.isEmpty() && !before.isEmpty()) {
            update(connection, "DELETE FROM notebook_output" + OF_CELL, id.learner(), id.chapter(), change.cell());
            return;
        }
        OutputChanges changes = OutputChanges.between(before, after);
        for (int output : changes.removed()) {
            update(
                    connection,
                    "DELETE FROM notebook_output" + OF_OUTPUT,
                    id.learner(),
                    id.chapter(),
                    change.cell(),
                    output);
        }
        for (Output output : changes.changed()) {
            update(
                    connection,
                    "UPDATE notebook_output SET body = ?" + OF_OUTPUT,
                    body(output),
                    id.learner(),
                    id.chapter(),
                    change.cell(),
                    output.id());
        }
        for (Output output : changes.added()) {
            update(
                    connection,
                    "INSERT INTO notebook_output (body, learner, chapter, cell, output) VALUES (?, ?, ?, ?, ?)",
                    body(output),
                    id.learner(),
                    id.chapter(),
                    change.cell(),
                    output.id());
        }
    }

    private String body(Output output) {
        return json.writerFor(Output.class).writeValueAsString(output);
    }

    @Override
    public void interruptRuns() {
        database.change(connection -> update(
                connection,
                "UPDATE notebook_cell SET status = ?, progress = NULL WHERE status IN (?, ?)",
                RunStatus.INTERRUPTED.name(),
                RunStatus.SENT.name(),
                RunStatus.RUNNING.name()));
    }
}
