package org.ganbook.notebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ganbook.lab.api.Steering;

/**
 * The learners' notebooks. All calls return at once; what they lead to comes to those who watch. Nothing is shown that
 * has not been stored before.
 */
public interface Notebooks {

    /** Follows a notebook from its present state on, and gets the learner's session ready. */
    Watch watch(NotebookId notebook, Listener listener);

    /**
     * Keeps a cell's text.
     *
     * @param code empty for the book's text
     * @param editor names the page that it was written in
     */
    void edit(NotebookId notebook, String cell, Optional<String> code, String editor);

    /** What the cells of a notebook have answered so far; those that have never been touched are not in it. */
    Map<String, CellState> read(NotebookId notebook);

    /** Gives the cells of a new notebook the answers that they had elsewhere. */
    void adopt(NotebookId notebook, Map<String, CellState> cells);

    /** Runs cells, one after the other, after those that wait already; one that fails takes those after it out. */
    void run(NotebookId notebook, List<Submission> cells);

    /** Takes a waiting cell out of the queue, or stops it when it runs; variables stay. */
    void stop(NotebookId notebook, String cell);

    /** Steers the loops of the cell, if it is the one that runs. */
    void steer(NotebookId notebook, String cell, Steering how);

    /** Stops what the learner runs and empties the queue; variables stay. */
    void stopAll(String learner);

    /** Ends the learner's session and opens a new one: all variables are gone, outputs stay. */
    void restart(String learner);

    /**
     * A cell to run.
     *
     * @param code the text to run
     * @param mayRaise whether an exception is an answer like others, so that the cells after it run nevertheless: the
     *     book shows it there, or it is what a check has to say
     * @param solves the exercise that is solved when the cell ends well, or empty
     */
    record Submission(String cell, String code, boolean mayRaise, String solves) {

        public Submission(String cell, String code, boolean mayRaise) {
            this(cell, code, mayRaise, "");
        }
    }

    /** Is called by any thread, never twice at once, and must not wait. */
    interface Listener {

        void cellChanged(String cell, CellState state);

        /** @param session the session that cells run in from now on; empty when there is none */
        void sessionChanged(String session);

        /** The session was put away, and is there again. */
        void awoken(Awakening awakening);

        /** @param works false while nothing can be stored, and so nothing new be shown */
        void storingChanged(boolean works);
    }

    /** A page's interest in a notebook. */
    interface Watch extends AutoCloseable {

        /** The notebook when the watch began; cells that have never been touched are not in it. */
        Map<String, CellState> cells();

        /** The session when the watch began; empty while there is none. */
        String session();

        @Override
        void close();
    }
}
