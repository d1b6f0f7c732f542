package org.ganbook.app.storage;

import static org.ganbook.app.storage.Database.set;
import static org.ganbook.app.storage.Database.update;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.ganbook.notebook.NotebookId;
import org.ganbook.workspace.Shares;

/** Shares as rows. */
public final class SqlShares implements Shares {

    /** So many that nobody guesses one. */
    private static final int TOKEN_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String OF_SHARED = " WHERE learner = ? AND notebook = ? AND cell = ?";

    private final Database database;
    private final InstantSource clock;

    public SqlShares(DataSource source, InstantSource clock) {
        this.database = new Database(source);
        this.clock = clock;
    }

    @Override
    public String share(Shared shared) {
        return token(shared).orElseGet(() -> {
            String token = newToken();
            database.change(connection -> update(
                    connection,
                    "INSERT INTO share (token, learner, notebook, cell, shared_at) VALUES (?, ?, ?, ?, ?)",
                    token,
                    shared.notebook().learner(),
                    shared.notebook().chapter(),
                    shared.cell(),
                    clock.instant().atOffset(ZoneOffset.UTC)));
            return token;
        });
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void end(Shared shared) {
        NotebookId id = shared.notebook();
        database.change(connection ->
                update(connection, "DELETE FROM share" + OF_SHARED, id.learner(), id.chapter(), shared.cell()));
    }

    @Override
    public Optional<String> token(Shared shared) {
        return database.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT token FROM share" + OF_SHARED)) {
                set(select, shared.notebook().learner(), shared.notebook().chapter(), shared.cell());
                ResultSet row = select.executeQuery();
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }

    @Override
    public Optional<Shared> find(String token) {
        return database.read(connection -> {
            String sql = "SELECT learner, notebook, cell FROM share WHERE token = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, token);
                ResultSet row = select.executeQuery();
                return row.next()
                        ? Optional.of(new Shared(new NotebookId(row.getString(1), row.getString(2)), row.getString(3)))
                        : Optional.empty();
            }
        });
    }
}
