package org.ganbook.app.storage;

import static org.ganbook.app.storage.Database.set;
import static org.ganbook.app.storage.Database.update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Progress;

/** Solved exercises as rows. */
public final class SqlProgress implements Progress {

    private final Database database;
    private final InstantSource clock;

    public SqlProgress(DataSource source, InstantSource clock) {
        this.database = new Database(source);
        this.clock = clock;
    }

    @Override
    public void solved(Learner learner, String chapter, String exercise) {
        database.change(connection -> {
            if (!solved(connection, learner, chapter).contains(exercise)) {
                update(
                        connection,
                        "INSERT INTO solved_exercise (learner, chapter, exercise, solved_at) VALUES (?, ?, ?, ?)",
                        learner.id(),
                        chapter,
                        exercise,
                        Timestamp.from(clock.instant()));
            }
        });
    }

    @Override
    public Set<String> solved(Learner learner, String chapter) {
        return database.read(connection -> solved(connection, learner, chapter));
    }

    private static Set<String> solved(Connection connection, Learner learner, String chapter) throws SQLException {
        String sql = "SELECT exercise FROM solved_exercise WHERE learner = ? AND chapter = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, learner.id(), chapter);
            Set<String> solved = new HashSet<>();
            for (ResultSet row = select.executeQuery(); row.next(); ) {
                solved.add(row.getString(1));
            }
            return solved;
        }
    }
}
