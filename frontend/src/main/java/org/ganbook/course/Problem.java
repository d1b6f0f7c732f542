package org.ganbook.course;

import java.nio.file.Path;

/**
 * Something wrong with the course's files.
 *
 * @param file below the content folder
 * @param line from 1
 */
public record Problem(String file, int line, String message) {

    static Problem at(Path file, int line, String message) {
        return new Problem(file.toString(), line, message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
