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
import org.ganbook.app.workspace.WorkspaceStore;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.NotebookId;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Notebooks of one's own as rows: one for each notebook, one for each of its cells. Only rows that differ are written. */
public final class SqlWorkspaceStore implements WorkspaceStore {

    private static final String OF_NOTEBOOK = " WHERE learner = ? AND notebook = ?";
    private static final String OF_CELL = OF_NOTEBOOK + " AND cell = ?";
    private static final TypeReference<Map<String, String>> ATTACHMENTS = new TypeReference<>() {};

    /** Where a cell is in its notebook. */
    private record Row(Cell cell, int place, boolean removed, String stoodBelow) {}

    private final Database database;
    private final JsonMapper json = JsonMapper.shared();

    public SqlWorkspaceStore(DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public List<Workspace.Entry> list(Learner learner, List<String> words) {
        var sql = new StringBuilder("SELECT notebook, title, created_at, changed_at, (SELECT COUNT(*) FROM own_cell"
                + " WHERE own_cell.learner = n.learner AND own_cell.notebook = n.notebook AND NOT own_cell.removed)"
                + " FROM own_notebook n WHERE learner = ? AND removed_at IS NULL");
        List<@Nullable Object> parameters = new ArrayList<>(List.of(learner.id()));
        for (String word : words) {
            sql.append(" AND (LOWER(title) LIKE ? ESCAPE '!' OR EXISTS (SELECT 1 FROM own_cell c WHERE c.learner ="
                    + " n.learner AND c.notebook = n.notebook AND NOT c.removed AND LOWER(c.text) LIKE ? ESCAPE '!'))");
            String pattern = "%" + word.replaceAll("[!%_]", "!$0") + "%";
            parameters.add(pattern);
            parameters.add(pattern);
        }
        sql.append(" ORDER BY changed_at DESC");
        return database.read(connection -> {
            List<Workspace.Entry> entries = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
                set(select, parameters.toArray());
                ResultSet row = select.executeQuery();
                while (row.next()) {
                    entries.add(new Workspace.Entry(
                            new NotebookId(learner.id(), row.getString(1)),
                            row.getString(2),
                            instant(row, 3),
                            instant(row, 4),
                            row.getInt(5)));
                }
            }
            return entries;
        });
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String textOrEmpty(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Optional<Document> load(NotebookId id) {
        return database.read(connection -> {
            String title;
            String metadata;
            String sql = "SELECT title, metadata FROM own_notebook" + OF_NOTEBOOK + " AND removed_at IS NULL";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, id.learner(), id.chapter());
                ResultSet row = select.executeQuery();
                if (!row.next()) {
                    return Optional.empty();
                }
                title = row.getString(1);
                metadata = textOrEmpty(row, "metadata");
            }
            List<Cell> cells = new ArrayList<>();
            List<Document.Removed> removed = new ArrayList<>();
            for (Row row : loadCells(connection, id)) {
                if (row.removed()) {
                    removed.add(new Document.Removed(row.cell(), row.stoodBelow()));
                } else {
                    cells.add(row.cell());
                }
            }
            return Optional.of(new Document(title, cells, removed, metadata));
        });
    }

    private List<Row> loadCells(Connection connection, NotebookId id) throws SQLException {
        List<Row> rows = new ArrayList<>();
        String sql =
                "SELECT cell, kind, text, version, collapsed, attachments, metadata, place, removed, stood_below FROM own_cell"
                        + OF_NOTEBOOK + " ORDER BY removed, place";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, id.learner(), id.chapter());
            ResultSet row = select.executeQuery();
            while (row.next()) {
                String attachments = row.getString("attachments");
                Cell cell = new Cell(
                        row.getString("cell"),
                        Cell.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getInt("version"),
                        row.getBoolean("collapsed"),
                        attachments == null ? Map.of() : json.readValue(attachments, ATTACHMENTS),
                        textOrEmpty(row, "metadata"));
                rows.add(new Row(cell, row.getInt("place"), row.getBoolean("removed"), row.getString("stood_below")));
            }
        }
        return rows;
    }

    @Override
    public void save(NotebookId id, Optional<Document> before, Document after, Instant at) {
        database.change(connection -> {
            saveNotebook(connection, id, after, at);
            Map<String, Row> old = before.map(SqlWorkspaceStore::rows).orElse(Map.of());
            Map<String, Row> now = rows(after);
            for (String gone : old.keySet()) {
                if (!now.containsKey(gone)) {
                    forgetCell(connection, id, gone);
                }
            }
            for (Row row : now.values()) {
                Row known = old.get(row.cell().id());
                if (known == null) {
                    insert(connection, id, row);
                } else if (!known.equals(row)) {
                    rewrite(connection, id, known, row);
                }
            }
        });
    }

    private static Map<String, Row> rows(Document document) {
        Map<String, Row> rows = new HashMap<>();
        int place = 0;
        for (Cell cell : document.cells()) {
            rows.put(cell.id(), new Row(cell, place++, false, ""));
        }
        place = 0;
        for (Document.Removed removed : document.removed()) {
            rows.put(removed.cell().id(), new Row(removed.cell(), place++, true, removed.after()));
        }
        return rows;
    }

    private static void saveNotebook(Connection connection, NotebookId id, Document after, Instant at)
            throws SQLException {
        int rows = update(
                connection,
                "UPDATE own_notebook SET title = ?, changed_at = ?, metadata = ?" + OF_NOTEBOOK,
                after.title(),
                column(at),
                nullIfEmpty(after.metadata()),
                id.learner(),
                id.chapter());
        if (rows == 0) {
            update(
                    connection,
                    "INSERT INTO own_notebook (title, created_at, changed_at, metadata, learner, notebook)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    after.title(),
                    column(at),
                    column(at),
                    nullIfEmpty(after.metadata()),
                    id.learner(),
                    id.chapter());
        }
    }

    private void insert(Connection connection, NotebookId id, Row row) throws SQLException {
        Cell cell = row.cell();
        update(
                connection,
                "INSERT INTO own_cell (learner, notebook, cell, place, removed, stood_below, kind, text, version,"
                        + " collapsed, attachments, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.learner(),
                id.chapter(),
                cell.id(),
                row.place(),
                row.removed(),
                row.stoodBelow(),
                cell.kind().name(),
                cell.text(),
                cell.version(),
                cell.collapsed(),
                cell.attachments().isEmpty() ? null : json.writeValueAsString(cell.attachments()),
                nullIfEmpty(cell.metadata()));
    }

    /** A long text is not written again because its cell has moved. */
    private static void rewrite(Connection connection, NotebookId id, Row before, Row row) throws SQLException {
        Cell cell = row.cell();
        update(
                connection,
                "UPDATE own_cell SET place = ?, removed = ?, stood_below = ?, kind = ?, version = ?, collapsed = ?"
                        + OF_CELL,
                row.place(),
                row.removed(),
                row.stoodBelow(),
                cell.kind().name(),
                cell.version(),
                cell.collapsed(),
                id.learner(),
                id.chapter(),
                cell.id());
        if (!before.cell().text().equals(cell.text())) {
            update(
                    connection,
                    "UPDATE own_cell SET text = ?" + OF_CELL,
                    cell.text(),
                    id.learner(),
                    id.chapter(),
                    cell.id());
        }
    }

    /** Also what it has answered: nobody can bring it back any more. */
    private static void forgetCell(Connection connection, NotebookId id, String cell) throws SQLException {
        update(connection, "DELETE FROM own_cell" + OF_CELL, id.learner(), id.chapter(), cell);
        for (String table : List.of("notebook_output", "notebook_cell")) {
            update(
                    connection,
                    "DELETE FROM " + table + " WHERE learner = ? AND chapter = ? AND cell = ?",
                    id.learner(),
                    id.chapter(),
                    cell);
        }
    }

    @Override
    public void remove(NotebookId id, Optional<Instant> at) {
        database.change(connection -> update(
                connection,
                "UPDATE own_notebook SET removed_at = ?" + OF_NOTEBOOK,
                at.map(SqlWorkspaceStore::column).orElse(null),
                id.learner(),
                id.chapter()));
    }

    @Override
    public void forgetRemoved(Instant before) {
        String old =
                "SELECT 1 FROM own_notebook n WHERE n.removed_at < ? AND n.learner = t.learner AND n.notebook = t.";
        database.change(connection -> {
            for (String table : List.of("notebook_output", "notebook_cell")) {
                update(connection, "DELETE FROM " + table + " t WHERE EXISTS (" + old + "chapter)", column(before));
            }
            for (String table : List.of("own_cell", "own_revision")) {
                update(connection, "DELETE FROM " + table + " t WHERE EXISTS (" + old + "notebook)", column(before));
            }
            update(connection, "DELETE FROM own_notebook WHERE removed_at < ?", column(before));
        });
    }

    @Override
    public void keep(NotebookId id, Document document, Instant takenAt, int most) {
        int characters =
                document.cells().stream().mapToInt(cell -> cell.text().length()).sum();
        database.change(connection -> {
            int number = newestRevision(connection, id) + 1;
            update(
                    connection,
                    "INSERT INTO own_revision (learner, notebook, revision, taken_at, cells, characters, body)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id.learner(),
                    id.chapter(),
                    number,
                    column(takenAt),
                    document.cells().size(),
                    characters,
                    json.writeValueAsString(document.copy(document.title())));
            update(
                    connection,
                    "DELETE FROM own_revision" + OF_NOTEBOOK + " AND revision <= ?",
                    id.learner(),
                    id.chapter(),
                    number - most);
        });
    }

    private static int newestRevision(Connection connection, NotebookId id) throws SQLException {
        String sql = "SELECT COALESCE(MAX(revision), 0) FROM own_revision" + OF_NOTEBOOK;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, id.learner(), id.chapter());
            ResultSet row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public List<Workspace.Revision> history(NotebookId id) {
        return database.read(connection -> {
            List<Workspace.Revision> revisions = new ArrayList<>();
            String sql = "SELECT revision, taken_at, cells, characters FROM own_revision" + OF_NOTEBOOK
                    + " ORDER BY revision DESC";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, id.learner(), id.chapter());
                ResultSet row = select.executeQuery();
                while (row.next()) {
                    revisions.add(new Workspace.Revision(row.getInt(1), instant(row, 2), row.getInt(3), row.getInt(4)));
                }
            }
            return revisions;
        });
    }

    @Override
    public Optional<Document> revision(NotebookId id, int number) {
        return database.read(connection -> {
            String sql = "SELECT body FROM own_revision" + OF_NOTEBOOK + " AND revision = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, id.learner(), id.chapter(), number);
                ResultSet row = select.executeQuery();
                return row.next() ? Optional.of(json.readValue(row.getString(1), Document.class)) : Optional.empty();
            }
        });
    }
}
