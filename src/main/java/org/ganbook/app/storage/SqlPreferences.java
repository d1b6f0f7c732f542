package org.ganbook.app.storage;

import static org.ganbook.app.storage.Database.set;
import static org.ganbook.app.storage.Database.update;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.ganbook.learner.Learner;
import org.ganbook.learner.Preferences;

/** Preferences as rows. */
public final class SqlPreferences implements Preferences {

    private final Database database;

    public SqlPreferences(DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public Optional<String> lastChapter(Learner learner) {
        return read(learner, "last_chapter");
    }

    @Override
    public void reading(Learner learner, String chapter) {
        write(learner, "last_chapter", chapter);
    }

    @Override
    public Optional<String> language(Learner learner) {
        return read(learner, "language");
    }

    @Override
    public void speak(Learner learner, String language) {
        write(learner, "language", language);
    }

    @Override
    public Scheme scheme(Learner learner) {
        return read(learner, "color_scheme").map(Scheme::valueOf).orElse(Scheme.SYSTEM);
    }

    @Override
    public void prefer(Learner learner, Scheme scheme) {
        write(learner, "color_scheme", scheme.name());
    }

    private Optional<String> read(Learner learner, String column) {
        return database.read(connection -> {
            String sql = "SELECT " + column + " FROM learner WHERE learner = ?";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                set(select, learner.id());
                ResultSet row = select.executeQuery();
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        });
    }

    private void write(Learner learner, String column, String value) {
        database.change(connection -> {
            if (update(connection, "UPDATE learner SET " + column + " = ? WHERE learner = ?", value, learner.id())
                    == 0) {
                update(connection, "INSERT INTO learner (" + column + ", learner) VALUES (?, ?)", value, learner.id());
            }
        });
    }
}
