package org.ganbook.lab.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner's files lie on the disk that the application and its workers share, and what they count. Both sides
 * measure what is there, so neither has to tell the other one what it wrote.
 *
 * <p>What is on its way in and what was deleted lies beside the folder, not in it: a cell must not see it, and on the
 * same disk a file moves in one stroke.
 *
 * @param files what cells have as their working folder
 */
public record LearnerFolder(Path files) {

    /** What a file or a folder counts besides its bytes: a million empty files would fill a disk as well. */
    public static final long ENTRY = 4096;

    /** What all files of a learner may take unless the server's owner says otherwise. */
    public static final long USUAL_LIMIT = 5L << 30;

    /** How the part of an upload that has come so far is called. */
    public static final String PART = ".part";

    private static final String UPLOADS = ".uploads";
    private static final String TRASH = ".trash";

    public LearnerFolder {
        files = files.toAbsolutePath();
    }

    /** @param root the folder of all learners' folders */
    public static LearnerFolder of(Path root, String learner) {
        return new LearnerFolder(root.resolve(learner));
    }

    /** Uploads that aren't complete. */
    public Path uploads() {
        return beside(UPLOADS);
    }

    /** What was deleted and can be had back. */
    public Path trash() {
        return beside(TRASH);
    }

    private Path beside(String name) {
        return files.resolveSibling(name).resolve(files.getFileName());
    }

    /** The bytes that count: the files, and what has come of uploads. What was deleted gives way and counts nothing. */
    public long size() {
        return sizeOf(files, file -> true)
                + sizeOf(uploads(), file -> file.getFileName().toString().endsWith(PART));
    }

    /** The bytes of all that lies in a folder, 0 when it doesn't exist. */
    public static long sizeOf(Path folder) {
        return sizeOf(folder, file -> true);
    }

    private static long sizeOf(Path folder, Predicate<Path> counts) {
        Sum sum = new Sum(folder, counts);
        try {
            Files.walkFileTree(folder, sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.bytes;
    }

    /** Goes on when something vanishes under its feet: cells write and delete meanwhile. */
    private static final class Sum extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Predicate<Path> counts;
        private long bytes;

        Sum(Path top, Predicate<Path> counts) {
            this.top = top;
            this.counts = counts;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            bytes += folder.equals(top) ? 0 : ENTRY;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (counts.test(file)) {
                bytes += ENTRY + (attributes.isRegularFile() ? attributes.size() : 0);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
