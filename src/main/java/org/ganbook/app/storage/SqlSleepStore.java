package org.ganbook.app.storage;

import static org.ganbook.app.storage.Database.set;
import static org.ganbook.app.storage.Database.update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ganbook.app.notebook.Asleep;
import org.ganbook.app.notebook.SleepStore;
import org.ganbook.lab.api.NotKept;

/** Sleeping sessions as rows. */
public final class SqlSleepStore implements SleepStore {

    private final Database database;

    public SqlSleepStore(DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public Optional<Asleep> find(String learner) {
        return database.read(connection -> {
            String sql = "SELECT lab_session, put_away_at FROM sleeping_session WHERE learner = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, learner);
                ResultSet row = select.executeQuery();
                return row.next()
                        ? Optional.of(new Asleep(
                                row.getString(1), row.getTimestamp(2).toInstant(), notKept(connection, learner)))
                        : Optional.empty();
            }
        });
    }

    private static List<NotKept> notKept(Connection connection, String learner) throws SQLException {
        String sql = "SELECT variable, reason, type, within_value FROM sleeping_session_not_kept WHERE learner = ?"
                + " ORDER BY place";
        List<NotKept> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, learner);
            ResultSet row = select.executeQuery();
            while (row.next()) {
                found.add(new NotKept(
                        row.getString(1),
                        NotKept.Reason.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4)));
            }
        }
        return found;
    }

    @Override
    public void put(String learner, Asleep asleep) {
        database.change(connection -> {
            delete(connection, learner);
            update(
                    connection,
                    "INSERT INTO sleeping_session (learner, lab_session, put_away_at) VALUES (?, ?, ?)",
                    learner,
                    asleep.name(),
                    Timestamp.from(asleep.putAwayAt()));
            int place = 0;
            for (NotKept each : asleep.notKept()) {
                update(
                        connection,
                        "INSERT INTO sleeping_session_not_kept (learner, place, variable, reason, type, within_value)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        learner,
                        place++,
                        each.variable(),
                        each.reason().name(),
                        each.type(),
                        each.within());
            }
        });
    }

    @Override
    public void forget(String learner) {
        database.change(connection -> delete(connection, learner));
    }

    private static void delete(Connection connection, String learner) throws SQLException {
        update(connection, "DELETE FROM sleeping_session_not_kept WHERE learner = ?", learner);
        update(connection, "DELETE FROM sleeping_session WHERE learner = ?", learner);
    }
}
