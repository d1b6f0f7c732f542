package org.ganbook.worker.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.ganbook.worker.array.DType;
import org.ganbook.worker.array.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * MNIST as this server has it: the official files when they are there or can be fetched, else digits drawn by the
 * program. One for all sessions of a worker.
 *
 * <p>Each of the two tables is written once into the cache as bytes and mapped privately for every reader: all share
 * its memory, and what one of them writes to it no other one sees.
 */
public final class Mnist {

    /** The two parts of the data. */
    enum Part {
        TRAIN,
        TEST
    }

    /** Label and pixels. */
    static final int COLUMNS = 1 + Digits.PIXELS;

    private static final int SYNTHETIC_TRAINING = 60_000;
    private static final int SYNTHETIC_TEST = 10_000;
    private static final long TRAINING_SEED = 1998;
    private static final long TEST_SEED = 2012;
    private static final Duration BETWEEN_DOWNLOADS = Duration.ofMinutes(10);
    private static final List<URI> MIRRORS = List.of(
            URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
            URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"));
    private static final System.Logger LOG = System.getLogger(Mnist.class.getName());

    private final OfficialMnist official;
    private final Path cache;
    private final List<URI> mirrors;
    private @Nullable Provenance provenance;
    private long lastDownload = Long.MIN_VALUE;

    /**
     * MNIST in a folder, or from its usual mirrors.
     *
     * @param datasets the data sets' folder; downloads go there
     * @param cache a folder for what is made from the data
     */
    public Mnist(Path datasets, Path cache) {
        this(datasets, cache, MIRRORS);
    }

    Mnist(Path datasets, Path cache, List<URI> mirrors) {
        this.official = new OfficialMnist(datasets);
        this.cache = cache;
        this.mirrors = mirrors;
    }

    /** Finds out where the digits come from; the first call may download them. */
    synchronized Provenance provenance(ProgressListener progress) {
        Provenance known = provenance;
        if (known != Provenance.OFFICIAL && (known == null || known == Provenance.SYNTHETIC)) {
            Provenance found = official.provenance();
            if (found == null && download(progress)) {
                found = official.provenance();
            }
            known = found == null ? Provenance.SYNTHETIC : found;
            provenance = known;
        }
        return known;
    }

    private boolean download(ProgressListener progress) {
        long now = System.nanoTime();
        if (mirrors.isEmpty() || (lastDownload != Long.MIN_VALUE && now - lastDownload < BETWEEN_DOWNLOADS.toNanos())) {
            return false;
        }
        lastDownload = now;
        for (URI mirror : mirrors) {
            try (Download download = new Download()) {
                for (OfficialMnist.File file : official.missing()) {
                    download.fetch(
                            mirror.resolve(file.name()), official.folder().resolve(file.name()), file.md5(), progress);
                }
                return true;
            } catch (IOException e) {
                LOG.log(System.Logger.Level.INFO, "MNIST could not be fetched from {0}: {1}", mirror, e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** The first rows of a part, [rows, 785] of bytes: what is written to them stays with the caller. */
    NdArray table(Part part, int most, ProgressListener progress) {
        Path file = tableFile(part, progress);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment memory = channel.map(FileChannel.MapMode.PRIVATE, 0, channel.size(), Arena.ofAuto());
            long rows = Math.min(most, channel.size() / COLUMNS);
            return NdArray.wrap(memory.asByteBuffer(), DType.UINT8, new long[] {rows, COLUMNS}, memory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Path tableFile(Part part, ProgressListener progress) {
        Provenance from = provenance(progress);
        Path file = cache.resolve("mnist-" + from.key() + "-" + (part == Part.TRAIN ? "train" : "test") + ".table");
        if (!Files.exists(file)) {
            make(file, out -> writeTable(digits(part, from), out));
        }
        return file;
    }

    private Digits digits(Part part, Provenance from) throws IOException {
        if (from == Provenance.SYNTHETIC) {
            return part == Part.TRAIN
                    ? SyntheticDigits.draw(SYNTHETIC_TRAINING, TRAINING_SEED)
                    : SyntheticDigits.draw(SYNTHETIC_TEST, TEST_SEED);
        }
        return part == Part.TRAIN ? official.training(from) : official.test(from);
    }

    private static void writeTable(Digits digits, OutputStream out) throws IOException {
        for (int i = 0; i < digits.count(); i++) {
            out.write(digits.labels()[i]);
            out.write(digits.pixels(), i * Digits.PIXELS, Digits.PIXELS);
        }
    }

    /** The table of a part as a file of text, for code that opens it; {@code rows} of it, or all when it has fewer. */
    synchronized Path csv(Part part, int rows, ProgressListener progress) {
        Path table = tableFile(part, progress);
        String name = table.getFileName().toString().replace(".table", rows == Integer.MAX_VALUE ? "" : "-" + rows);
        Path file = cache.resolve(name + ".csv");
        if (!Files.exists(file)) {
            make(file, out -> writeText(Files.readAllBytes(table), rows, out));
        }
        return file;
    }

    private static void writeText(byte[] table, int rows, OutputStream out) throws IOException {
        byte[][] numbers = new byte[256][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        }
        int count = (int) Math.min((long) rows * COLUMNS, table.length);
        for (int i = 0; i < count; i++) {
            out.write(numbers[table[i] & 0xff]);
            out.write(i % COLUMNS == COLUMNS - 1 ? '\n' : ',');
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** A file appears under its name when it is complete. */
    private static void make(Path file, Writer writer) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "making", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
                writer.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
