package org.ganbook.files;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line in the list of a folder.
 *
 * @param folder whether it holds others
 * @param bytes 0 for a folder
 * @param changedAt when it was last written
 * @param readOnly whether it is the course's
 */
public record Entry(FilePath path, boolean folder, long bytes, Instant changedAt, boolean readOnly)
        implements Serializable {

    public String name() {
        return path.name();
    }
}
