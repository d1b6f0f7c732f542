package org.ganbook.app.storage;

import static org.ganbook.app.storage.Database.set;
import static org.ganbook.app.storage.Database.update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Progress;
import org.jspecify.annotations.Nullable;

/** Solved exercises as rows. */
public final class SqlProgress implements Progress {

    private final Database database;
    private final InstantSource clock;
    private final ConcurrentMap<Learner, Set<Runnable>> listeners = new ConcurrentHashMap<>();

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
        // Pages take their time, and who runs the learner's cells has none.
        Set<Runnable> told = listeners.getOrDefault(learner, Set.of());
        Thread.ofVirtual().name("progress").start(() -> told.forEach(Runnable::run));
    }

    @Override
    public Listening listen(Learner learner, Runnable solved) {
        listeners.compute(learner, (key, all) -> with(all, solved));
        return () -> listeners.computeIfPresent(learner, (key, all) -> without(all, solved));
    }

    private static Set<Runnable> with(@Nullable Set<Runnable> all, Runnable one) {
        Set<Runnable> more = all == null ? new HashSet<>() : new HashSet<>(all);
        more.add(one);
        return Set.copyOf(more);
    }

    /** Null when nobody is left: a learner who listens no more leaves nothing behind. */
    private static @Nullable Set<Runnable> without(Set<Runnable> all, Runnable one) {
        Set<Runnable> fewer = new HashSet<>(all);
        fewer.remove(one);
        return fewer.isEmpty() ? null : Set.copyOf(fewer);
    }

    @Override
    public Map<String, Set<String>> solved(Learner learner) {
        return database.read(connection -> {
            String sql = "SELECT chapter, exercise FROM solved_exercise WHERE learner = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, learner.id());
                Map<String, Set<String>> solved = new HashMap<>();
                for (ResultSet row = select.executeQuery(); row.next(); ) {
                    solved.computeIfAbsent(row.getString(1), chapter -> new HashSet<>())
                            .add(row.getString(2));
                }
                return solved;
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
