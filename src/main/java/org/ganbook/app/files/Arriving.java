package org.ganbook.app.files;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.ganbook.files.FilePath;

/**
 * An upload as it is noted on the disk, so that it outlives the server. How much of it has come is not noted: that is
 * the length of its file.
 *
 * @param path where it goes
 * @param length bytes, all of them
 * @param stamp by which the page knows the learner's file again
 * @param done whether it has come, and lies where it goes
 */
record Arriving(String id, FilePath path, long length, Collision collision, String stamp, boolean done) {

    private static final String NOTE = ".upload";

    /** The file that its note is in. */
    static Path note(Path uploads, String id) {
        return uploads.resolve(id + NOTE);
    }

    static boolean isNote(Path file) {
        return file.getFileName().toString().endsWith(NOTE);
    }

    static Arriving read(Path note) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(note)) {
            values.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException("no note of an upload: " + note, e);
        }
        String name = note.getFileName().toString();
        return new Arriving(
                name.substring(0, name.length() - NOTE.length()),
                FilePath.parse(values.getProperty("path", "")),
                Long.parseLong(values.getProperty("length", "0")),
                Collision.of(values.getProperty("collision", "")),
                values.getProperty("stamp", ""),
                Boolean.parseBoolean(values.getProperty("done")));
    }

    /** A note appears whole, or not at all. */
    void write(Path uploads) throws IOException {
        Properties values = new Properties();
        values.setProperty("path", path.toString());
        values.setProperty("length", Long.toString(length));
        values.setProperty("collision", collision.name().replace('_', '-'));
        values.setProperty("stamp", stamp);
        values.setProperty("done", Boolean.toString(done));
        Path writing = uploads.resolve(id + ".writing");
        try (Writer writer = Files.newBufferedWriter(writing)) {
            values.store(writer, null);
        }
        Files.move(writing, note(uploads, id), StandardCopyOption.ATOMIC_MOVE);
    }

    Arriving asDone() {
        return new Arriving(id, path, length, collision, stamp, true);
    }
}
