package org.ganbook.app.notebook;

import java.time.Instant;
import java.util.List;
import org.ganbook.lab.api.NotKept;

/**
 * A session that was put away, and in which no cell has run since.
 *
 * @param name its name then, which it has again when it is back
 * @param notKept the variables that it could not keep
 */
public record Asleep(String name, Instant putAwayAt, List<NotKept> notKept) {

    public Asleep {
        notKept = List.copyOf(notKept);
    }
}
