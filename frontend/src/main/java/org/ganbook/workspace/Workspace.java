package org.ganbook.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.NotebookId;

/** The notebooks of the learners' own. What a call has returned from is stored. */
public interface Workspace {

    /**
     * The learner's notebooks, those changed last first.
     *
     * @param words all of them stand in the title or in the text of what is found; empty finds all
     */
    List<Entry> list(Learner learner, String words);

    /** Keeps a new notebook. */
    NotebookId add(Learner learner, Document document);

    /** The notebook, unless the learner has none of that name. */
    Optional<Document> read(NotebookId notebook);

    /** Takes a notebook away; {@link #putBack} brings it back within {@link #KEPT_DAYS} days. */
    void remove(NotebookId notebook);

    void putBack(NotebookId notebook);

    /** Follows a notebook from its present state on; empty if there is none of that name. */
    Optional<Watch> watch(NotebookId notebook, Listener listener);

    /**
     * Edits a notebook.
     *
     * @throws InvalidEditException when the edit makes no sense; nothing has happened then
     */
    void edit(NotebookId notebook, Edit edit);

    /** What the notebook was like, the latest first. */
    List<Revision> history(NotebookId notebook);

    /** The notebook as it was then. */
    Optional<Document> revision(NotebookId notebook, int number);

    int KEPT_DAYS = 30;

    /** A notebook in a list. */
    record Entry(NotebookId id, String title, Instant createdAt, Instant changedAt, int cells) {}

    /** @param takenAt when the notebook was last like this */
    record Revision(int number, Instant takenAt, int cells, int characters) {}

    /** Is called by any thread, in the order of the edits, and must not wait. */
    interface Listener {
        void changed(Document document);
    }

    /** A page's interest in a notebook. */
    interface Watch extends AutoCloseable {

        /** The notebook when the watch began. */
        Document document();

        /**
         * The updates that have led from a version of a cell's text to its present one; empty if that is too long ago.
         *
         * @param version at most the present one
         */
        Optional<List<Edit.Update>> updatesSince(String cell, int version);

        @Override
        void close();
    }
}
