package org.ganbook.worker.dataset;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Faces as this server has them: images of CelebA where its archive is there, else faces drawn by the program. They
 * are made once into one HDF5 file that all sessions read.
 *
 * <p>A thread of its own makes the file. So whoever stops a cell that waits for it stops waiting and nothing else, and
 * all who wait see how far it is.
 */
public final class Faces {

    /**
     * The file that readers open.
     *
     * @param code names the kind of the remark
     * @param remark belongs under a cell that reads it, or is empty
     */
    record Found(Path file, String code, String remark) {}

    private static final int FROM_ARCHIVE = 20_000;
    private static final int DRAWN = 2_000;
    private static final long POLL_MILLIS = 100;
    /** What an ended process has left unfinished is older than this. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final String SYNTHETIC = "These faces are synthetic: the server has drawn them itself.";
    private static final System.Logger LOG = System.getLogger(Faces.class.getName());

    private final CelebaArchive archive;
    private final Path cache;
    private final int fromArchive;
    private final int drawn;
    private @Nullable Making making;

    /**
     * Faces from a folder.
     *
     * @param datasets the data sets' folder
     * @param cache a folder for what is made from them
     */
    public Faces(Path datasets, Path cache) {
        this(datasets, cache, FROM_ARCHIVE, DRAWN);
    }

    /**
     * Faces in other numbers.
     *
     * @param fromArchive how many images of the archive are taken
     * @param drawn how many faces are drawn where there is none
     */
    public Faces(Path datasets, Path cache, int fromArchive, int drawn) {
        this.archive = new CelebaArchive(datasets);
        this.cache = cache;
        this.fromArchive = fromArchive;
        this.drawn = drawn;
    }

    /** Waits for the file, which the first call makes; an interrupt ends the waiting. */
    Found found(ProgressListener progress) {
        Making current = current();
        boolean told = false;
        while (true) {
            try {
                Found found = current.result.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (told) {
                    progress.at("faces", current.total, current.total);
                }
                return found;
            } catch (TimeoutException e) {
                // The last image is not the end: the file has yet to get its name.
                progress.at("faces", Math.min(current.done.get(), current.total - 1), current.total);
                told = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("the faces are not there yet"));
            } catch (ExecutionException e) {
                throw new UncheckedIOException(new IOException("there are no faces: " + e.getCause(), e));
            }
        }
    }

    private synchronized Making current() {
        Making known = making;
        if (known == null || known.isOutdated()) {
            known = new Making(archive.stamp());
            making = known;
            Thread.ofPlatform().daemon().name("faces").start(known);
        }
        return known;
    }

    /** One try to get the file. */
    private final class Making implements Runnable {

        private final CompletableFuture<Found> result = new CompletableFuture<>();
        private final @Nullable String stamp;
        private final AtomicInteger done = new AtomicInteger();
        private volatile int total;

        /** @param stamp the archive's, or null where there is none */
        Making(@Nullable String stamp) {
            this.stamp = stamp;
            this.total = stamp == null ? drawn : fromArchive;
        }

        /** Whether another try could end in another way. */
        boolean isOutdated() {
            if (!result.isDone()) {
                return false;
            }
            return result.isCompletedExceptionally()
                    || !Objects.equals(stamp, archive.stamp())
                    || !Files.exists(result.join().file());
        }

        @Override
        public void run() {
            try {
                result.complete(
                        stamp == null
                                ? drawn("synthetic-faces", "The CelebA images are not on this server. ")
                                : packed());
            } catch (IOException | RuntimeException | Error e) {
                LOG.log(System.Logger.Level.ERROR, "there are no faces", e);
                result.completeExceptionally(e);
            }
        }

        private Found packed() throws IOException {
            try {
                Path file = cache.resolve("faces-celeba-" + fromArchive + ".h5");
                return new Found(made(file, fromArchive, album -> archive.first(fromArchive, count(album))), "", "");
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "the archive of CelebA is not used", e);
                String why = "The CelebA images on this server can't be used (" + e.getMessage() + "). ";
                return drawn("unusable-faces", why);
            }
        }

        private Found drawn(String code, String why) throws IOException {
            done.set(0);
            total = drawn;
            Path file = cache.resolve("faces-drawn-" + DrawnFaces.EDITION + "-" + drawn + ".h5");
            return new Found(made(file, drawn, album -> DrawnFaces.draw(drawn, count(album))), code, why + SYNTHETIC);
        }

        private CelebaArchive.Receiver count(Album album) {
            return picture -> {
                album.add(picture);
                done.incrementAndGet();
            };
        }
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Album album) throws IOException;
    }

    /** The file, which gets its name when all of it is on the disk: what a crash leaves is never taken for it. */
    private Path made(Path file, int count, Filling filling) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(cache);
        removeAbandoned();
        Path part = Files.createTempFile(cache, "faces", ".part");
        try (FileOutputStream out = new FileOutputStream(part.toFile())) {
            Album album = new Album(new BufferedOutputStream(out, 1 << 20), count);
            filling.fill(album);
            album.finish();
            out.getFD().sync();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Two gigabytes that nobody will ever read are too many to leave. */
    private void removeAbandoned() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(cache, "faces*.part")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part)
                        .toInstant()
                        .isBefore(Instant.now().minus(ABANDONED))) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }
}
