package org.ganbook.app.storage;

import static org.ganbook.app.storage.Database.set;
import static org.ganbook.app.storage.Database.update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import javax.sql.DataSource;
import org.ganbook.app.notebook.Asleep;
import org.ganbook.app.notebook.SleepStore;

/** Sleeping sessions as rows. */
public final class SqlSleepStore implements SleepStore {

    private final Database database;

    public SqlSleepStore(DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public Optional<Asleep> find(String learner) {
        return database.read(connection -> {
            String sql = "SELECT lab_session, stored_as, put_away_at FROM sleeping_session WHERE learner = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, learner);
                ResultSet row = select.executeQuery();
                return row.next()
                        ? Optional.of(new Asleep(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        });
    }

    @Override
    public void put(String learner, Asleep asleep) {
        database.change(connection -> {
            delete(connection, learner);
            update(
                    connection,
                    "INSERT INTO sleeping_session (learner, lab_session, stored_as, put_away_at) VALUES (?, ?, ?, ?)",
                    learner,
                    asleep.name(),
                    asleep.key(),
                    Timestamp.from(asleep.putAwayAt()));
        });
    }

    @Override
    public void forget(String learner) {
        database.change(connection -> delete(connection, learner));
    }

    private static void delete(Connection connection, String learner) throws SQLException {
        update(connection, "DELETE FROM sleeping_session WHERE learner = ?", learner);
    }
}
