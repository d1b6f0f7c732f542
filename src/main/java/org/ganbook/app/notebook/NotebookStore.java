package org.ganbook.app.notebook;

import java.util.List;
import java.util.Map;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;

/** Where notebooks outlive the application. What {@link #save} has returned from is there after a kill. */
public interface NotebookStore {

    /** The cells that have ever been touched. */
    Map<String, CellState> load(NotebookId notebook);

    /** Stores all changes or none. */
    void save(List<CellChange> changes);

    /** Marks what was running when the application ended: to be called before anything runs. */
    void interruptRuns();
}
