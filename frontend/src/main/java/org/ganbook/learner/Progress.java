package org.ganbook.learner;

import java.util.Map;
import java.util.Set;

/** Which exercises a learner has solved. What was solved once stays so. */
public interface Progress {

    /** @param chapter its name in addresses */
    void solved(Learner learner, String chapter, String exercise);

    /** The exercises of the chapter that the learner has solved. */
    Set<String> solved(Learner learner, String chapter);

    /** The exercises that the learner has solved, by chapter; chapters without any are left out. */
    Map<String, Set<String>> solved(Learner learner);

    /**
     * Tells of every exercise that the learner solves from now on, until the answer is closed.
     *
     * @param solved may be called by any thread
     */
    Listening listen(Learner learner, Runnable solved);

    /** Somebody's interest in a learner's progress. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
