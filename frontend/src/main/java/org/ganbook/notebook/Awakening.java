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

    /**
     * They are not, and the session is a new one.
     *
     * @param stored whether anything is stored of it; it can't be read then
     */
    record Gone(Instant putAwayAt, boolean stored) implements Awakening {}
}
