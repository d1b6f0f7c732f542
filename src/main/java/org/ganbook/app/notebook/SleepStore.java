package org.ganbook.app.notebook;

import java.util.Optional;

/** Which sessions were put away; what they hold is the worker's to keep. */
public interface SleepStore {

    Optional<Asleep> find(String learner);

    /** Notes that the learner's session is being put away, in place of what was noted before. */
    void put(String learner, Asleep asleep);

    void forget(String learner);
}
