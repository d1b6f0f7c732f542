package org.ganbook.notebook;

import java.time.Instant;
import java.util.List;
import org.ganbook.lab.api.NotKept;

/** A session that had been put away is there again. */
public sealed interface Awakening {

    /** When it was put away. */
    Instant putAwayAt();

    /**
     * Its variables are there.
     *
     * @param notKept those that are not, or not as they were
     */
    record Back(Instant putAwayAt, List<NotKept> notKept) implements Awakening {

        public Back {
            notKept = List.copyOf(notKept);
        }
    }

    /** What was stored can't be read: the session is a new one. */
    record Unreadable(Instant putAwayAt) implements Awakening {}
}
