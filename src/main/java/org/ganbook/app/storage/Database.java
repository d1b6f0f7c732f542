package org.ganbook.app.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Work in one transaction, and statements with their parameters. */
final class Database {

    /** Changes, in a transaction. */
    interface Change {
        void in(Connection connection) throws SQLException;
    }

    /** What is read in a transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** @throws StorageException when the work fails; nothing of it has happened then */
    <T> T read(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** @throws StorageException when a change fails; none has happened then */
    void change(Change change) {
        read(connection -> {
            change.in(connection);
            return true;
        });
    }

    /** Returns how many rows changed. */
    static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        }
    }

    static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
