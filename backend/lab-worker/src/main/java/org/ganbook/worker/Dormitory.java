package org.ganbook.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Where the sessions lie that were put away. One file belongs to one session, and the latest takes its place. */
final class Dormitory {

    private static final System.Logger LOG = System.getLogger(Dormitory.class.getName());
    private static final String STORED = ".session";

    private final Path folder;
    private final Duration keep;
    private final InstantSource clock;

    /** @param keep how long a session is kept that nobody comes back to */
    Dormitory(Path folder, Duration keep, InstantSource clock) {
        this.folder = folder;
        this.keep = keep;
        this.clock = clock;
    }

    Path file(String session) {
        return folder.resolve(session + STORED);
    }

    /** Returns whether anything was stored. */
    boolean forget(String session) throws IOException {
        return Files.deleteIfExists(file(session));
    }

    /** Deletes what a worker was killed over while it wrote it; nobody else writes here when a worker starts. */
    void clear() {
        delete(file -> !file.toString().endsWith(STORED));
    }

    /** Deletes the sessions to which nobody has come back in time. */
    void tidy() {
        delete(file -> Files.getLastModifiedTime(file).toInstant().plus(keep).isBefore(clock.instant()));
    }

    private interface Condition {
        boolean holds(Path file) throws IOException;
    }

    private void delete(Condition unwanted) {
        try {
            for (Path file : files()) {
                if (unwanted.holds(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException e) {
            // It has been deleted meanwhile; the rest has its turn the next time.
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "Old sessions could not be deleted", e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
