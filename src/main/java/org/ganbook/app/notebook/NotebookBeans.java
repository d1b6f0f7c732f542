package org.ganbook.app.notebook;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.ganbook.app.storage.SqlNotebookStore;
import org.ganbook.app.storage.SqlPreferences;
import org.ganbook.lab.api.Lab;
import org.ganbook.learner.Preferences;

/** Puts the notebooks together when the application starts, and stores what is left when it stops. */
@Singleton
public class NotebookBeans {

    @Produces
    @Singleton
    @Startup
    LiveNotebooks notebooks(Lab lab, DataSource database) {
        NotebookStore store = new SqlNotebookStore(database);
        store.interruptRuns();
        return new LiveNotebooks(lab, store);
    }

    void close(@Disposes LiveNotebooks notebooks) throws Exception {
        notebooks.close();
    }

    @Produces
    @Singleton
    Preferences preferences(DataSource database) {
        return new SqlPreferences(database);
    }
}
