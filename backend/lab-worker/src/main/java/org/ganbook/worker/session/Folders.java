package org.ganbook.worker.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ganbook.worker.python.DiskQuota;

/** A learner's folder as a whole. */
final class Folders {

    private Folders() {}

    /** The bytes that it counts against the learner's quota. */
    static long size(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> !path.equals(folder))
                    .mapToLong(path -> DiskQuota.ENTRY + (Files.isRegularFile(path) ? sizeOf(path) : 0))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // Deleted while we looked.
        }
    }
}
