package org.ganbook.app.notebook;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.ganbook.app.storage.SqlNotebookStore;
import org.ganbook.app.storage.SqlPreferences;
import org.ganbook.app.storage.SqlProgress;
import org.ganbook.app.storage.SqlSleepStore;
import org.ganbook.lab.api.Lab;
import org.ganbook.learner.Preferences;
import org.ganbook.learner.Progress;

/** Puts the notebooks together when the application starts, and stores what is left when it stops. */
@Singleton
public class NotebookBeans {

    @Produces
    @Singleton
    @Startup
    LiveNotebooks notebooks(Lab lab, DataSource database, Progress progress) {
        NotebookStore store = new SqlNotebookStore(database);
        store.interruptRuns();
        return new LiveNotebooks(lab, store, progress, new SqlSleepStore(database), InstantSource.system());
    }

    void close(@Disposes LiveNotebooks notebooks) throws Exception {
        notebooks.close();
    }

    @Produces
    @Singleton
    Progress progress(DataSource database) {
        return new SqlProgress(database, InstantSource.system());
    }

    @Produces
    @Singleton
    Preferences preferences(DataSource database) {
        return new SqlPreferences(database);
    }
}
