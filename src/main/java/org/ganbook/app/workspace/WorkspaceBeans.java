package org.ganbook.app.workspace;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.ganbook.app.storage.SqlShares;
import org.ganbook.app.storage.SqlWorkspaceStore;
import org.ganbook.workspace.Shares;
import org.ganbook.workspace.Workspace;

/** Puts the workspace together. */
@Singleton
public class WorkspaceBeans {

    @Produces
    @Singleton
    Workspace workspace(DataSource database) {
        return new LiveWorkspace(new SqlWorkspaceStore(database), InstantSource.system());
    }

    @Produces
    @Singleton
    Shares shares(DataSource database) {
        return new SqlShares(database, InstantSource.system());
    }
}
