package org.ganbook.worker.dataset;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.ganbook.worker.array.NdArray;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MnistTest {

    @TempDir
    private Path scratch;

    private Mnist withoutNetwork(Path datasets) {
        return new Mnist(datasets, scratch.resolve("cache"), List.of());
    }

    @Test
    void drawsTheSameDigitsForTheSameSeed() {
        Digits digits = SyntheticDigits.draw(500, 7);
        assertArrayEquals(digits.pixels(), SyntheticDigits.draw(500, 7).pixels());
        assertNotEquals(
                Arrays.hashCode(digits.pixels()),
                Arrays.hashCode(SyntheticDigits.draw(500, 8).pixels()));
        for (int digit = 0; digit < 10; digit++) {
            int seen = 0;
            for (byte label : digits.labels()) {
                seen += label == digit ? 1 : 0;
            }
            assertTrue(seen > 20, digit + " was drawn " + seen + " times");
        }
        for (int i = 0; i < digits.count(); i++) {
            int ink = 0;
            for (int k = 0; k < Digits.PIXELS; k++) {
                ink += digits.pixels()[i * Digits.PIXELS + k] & 0xff;
            }
            assertTrue(ink > 255 * 12, "digit " + i + " is nearly empty");
        }
    }

    @Test
    void fallsBackToDrawnDigitsAndSaysSo() throws Exception {
        LearnerDatasets datasets =
                new LearnerDatasets(withoutNetwork(scratch.resolve("none")), new Faces(scratch, scratch));
        NdArray test = requireNonNull(datasets.find("mount/My Drive/Colab Notebooks/gan/mnist_test_10.csv"));
        assertArrayEquals(new long[] {10, 785}, test.shape());
        assertEquals("synthetic-digits", datasets.remarkCode());
        assertTrue(datasets.remark().contains("synthetic"));
        assertEquals("", datasets.remark());
        assertNull(datasets.find("other.csv"));
        String text = Files.readString(requireNonNull(datasets.file(Path.of("/content/mnist_test_10.csv"))));
        String[] lines = text.split("\n");
        assertEquals(10, lines.length);
        String[] fields = lines[3].split(",");
        assertEquals(785, fields.length);
        for (int i = 0; i < fields.length; i++) {
            assertEquals(test.getLong(3, i), Long.parseLong(fields[i]));
        }
    }

    @Test
    void keepsWhatAReaderWritesFromTheOthers() {
        Mnist mnist = withoutNetwork(scratch.resolve("none"));
        NdArray mine = mnist.table(Mnist.Part.TEST, 10, ProgressListener.NONE);
        long before = mine.getLong(0, 400);
        mine.setLong(before + 1, 0, 400);
        assertEquals(
                before, mnist.table(Mnist.Part.TEST, 10, ProgressListener.NONE).getLong(0, 400));
        assertEquals(before + 1, mine.getLong(0, 400));
    }

    @Test
    void readsIdxFilesAndRefusesDamagedOnes() throws Exception {
        Path images = scratch.resolve("images.gz");
        Path labels = scratch.resolve("labels.gz");
        byte[] pixels = new byte[2 * Digits.PIXELS];
        pixels[5] = (byte) 200;
        write(images, 0x803, pixels, 2, 28, 28);
        write(labels, 0x801, new byte[] {3, 9}, 2);
        Digits digits = IdxFile.read(images, labels);
        assertEquals(2, digits.count());
        assertEquals((byte) 200, digits.pixels()[5]);
        assertEquals(9, digits.labels()[1]);
        assertThrows(IOException.class, () -> IdxFile.read(labels, images));
        write(labels, 0x801, new byte[] {3}, 1);
        assertThrows(IOException.class, () -> IdxFile.read(images, labels));
    }

    private static void write(Path file, int magic, byte[] elements, int... shape) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(magic);
            for (int length : shape) {
                out.writeInt(length);
            }
            out.write(elements);
        }
    }

    @Test
    void resumesADownloadAndChecksWhatCame() throws Exception {
        byte[] content = new byte[300_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31);
        }
        List<String> ranges = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String range = exchange.getRequestHeaders().getFirst("Range");
            ranges.add(String.valueOf(range));
            int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
            exchange.sendResponseHeaders(from == 0 ? 200 : 206, content.length - from);
            exchange.getResponseBody().write(content, from, content.length - from);
            exchange.close();
        });
        server.start();
        try (Download download = new Download()) {
            URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/file.gz");
            Path reference = Files.write(scratch.resolve("reference"), content);
            Path target = scratch.resolve("file.gz");
            Files.write(scratch.resolve("file.gz.part"), Arrays.copyOf(content, 100_000));
            ByteArrayOutputStream progress = new ByteArrayOutputStream();
            download.fetch(uri, target, Checksum.md5(reference), (what, done, total) -> {
                assertEquals(content.length, total);
                progress.write(1);
            });
            assertArrayEquals(content, Files.readAllBytes(target));
            assertEquals(List.of("bytes=100000-"), ranges);
            assertTrue(progress.size() > 0);
            Path other = scratch.resolve("other.gz");
            assertThrows(IOException.class, () -> download.fetch(uri, other, "00", ProgressListener.NONE));
            assertTrue(Files.notExists(other) && Files.notExists(scratch.resolve("other.gz.part")));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void splitsTheTestImagesWhenTheyAreAllThereIs() {
        String folder = System.getenv("GANBOOK_DATASETS");
        Assumptions.assumeTrue(
                folder != null, "GANBOOK_DATASETS must name a folder that holds mnist/t10k-images-idx3-ubyte.gz");
        Mnist mnist = withoutNetwork(Path.of(folder));
        Assumptions.assumeTrue(
                mnist.provenance(ProgressListener.NONE) == Provenance.PART_OF_OFFICIAL,
                "this folder holds more, or less, than the test images");
        NdArray train = mnist.table(Mnist.Part.TRAIN, Integer.MAX_VALUE, ProgressListener.NONE);
        NdArray test = mnist.table(Mnist.Part.TEST, Integer.MAX_VALUE, ProgressListener.NONE);
        assertArrayEquals(new long[] {8000, 785}, train.shape());
        assertArrayEquals(new long[] {2000, 785}, test.shape());
        // The first images of the official test data are known to everybody who has ever printed them.
        long[] labels = new long[10];
        Arrays.setAll(labels, i -> train.getLong(i, 0));
        assertArrayEquals(new long[] {7, 2, 1, 0, 4, 1, 4, 9, 5, 9}, labels);
    }
}
