package org.ganbook.notebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.Question;

/** The learners' sessions, as a page looks into them. All calls return at once. */
public interface Sessions {

    /**
     * Asks the learner's session about its variables. While cells run or wait, the answer is that.
     *
     * @param listener is called once, by any thread, and must not wait
     */
    void ask(String learner, Question question, Consumer<Answer> listener);

    /**
     * Follows what the learner's session does.
     *
     * @param changed is called by any thread whenever that has changed, and must not wait
     */
    Following follow(String learner, Runnable changed);

    /** A page's interest in a session. */
    interface Following extends AutoCloseable {

        /** What the session does now. */
        Work work();

        @Override
        void close();
    }

    /**
     * What a session does, of all the learner's notebooks.
     *
     * @param session names it; empty while there is none
     * @param asleep whether it was put away, and is to come back with the next cell that runs
     * @param running the cell that runs
     * @param waiting those that will run then, in this order
     */
    record Work(String session, boolean asleep, Optional<Place> running, List<Place> waiting) {

        public Work {
            waiting = List.copyOf(waiting);
        }
    }

    /** A cell and where it stands. */
    record Place(NotebookId notebook, String cell) {}
}
