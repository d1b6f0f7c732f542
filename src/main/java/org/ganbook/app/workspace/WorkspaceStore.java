package org.ganbook.app.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.NotebookId;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Workspace;

/** Where notebooks of one's own outlive the application. What a call has returned from is there after a kill. */
public interface WorkspaceStore {

    List<Workspace.Entry> list(Learner learner, List<String> words);

    Optional<Document> load(NotebookId notebook);

    /** @param before what is stored: only what differs is written; empty for a new notebook */
    void save(NotebookId notebook, Optional<Document> before, Document after, Instant at);

    /** Marks a notebook as taken away, or with an empty time as there again. */
    void remove(NotebookId notebook, Optional<Instant> at);

    /** Forgets the notebooks that were taken away before. */
    void forgetRemoved(Instant before);

    /** Keeps what the notebook is like, and forgets the oldest of more than {@code most} revisions. */
    void keep(NotebookId notebook, Document document, Instant takenAt, int most);

    List<Workspace.Revision> history(NotebookId notebook);

    Optional<Document> revision(NotebookId notebook, int number);
}
