package org.ganbook.app.files;

import static org.ganbook.app.files.Scratch.ADA;
import static org.ganbook.app.files.Scratch.BEN;
import static org.ganbook.app.files.Scratch.path;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    private static final int SIZE = 300_000;

    @TempDir
    Path root;

    private Scratch scratch;
    private Uploads uploads;
    private final byte[] content = new byte[SIZE];

    @BeforeEach
    void begin() {
        scratch = new Scratch(root);
        uploads = scratch.uploads;
        new Random(7).nextBytes(content);
    }

    private Arriving create(String path, long length) {
        return uploads.create(ADA, path(path), length, Collision.ASK, "stamp");
    }

    private InputStream piece(int from, int to) {
        return new ByteArrayInputStream(content, from, to - from);
    }

    private long send(Arriving upload, int from, int to) throws IOException {
        return uploads.receive(ADA, upload.id(), from, to - from, piece(from, to));
    }

    private long received(Arriving upload) {
        return uploads.received(ADA, uploads.find(ADA, upload.id()));
    }

    private static void refused(Reason reason, Executable action) {
        assertEquals(reason, assertThrows(FilesException.class, action).reason());
    }

    @Test
    void putsAFileTogether() throws IOException {
        Arriving upload = create("Colab Notebooks/x.csv", SIZE);
        assertEquals(100_000, send(upload, 0, 100_000));
        assertFalse(Files.exists(scratch.real("Colab Notebooks/x.csv")), "nobody sees half of a file");
        assertEquals(SIZE, send(upload, 100_000, SIZE));
        assertArrayEquals(content, Files.readAllBytes(scratch.real("Colab Notebooks/x.csv")));
        assertEquals(List.of(), uploads.unfinished(ADA));
        assertEquals(SIZE, received(upload), "somebody who was not told can ask");
    }

    @Test
    void takesEmptyFiles() {
        create("empty.txt", 0);
        assertTrue(Files.exists(scratch.real("empty.txt")));
    }

    @Test
    void refusesAPieceThatBeginsElsewhere() throws IOException {
        Arriving upload = create("x.csv", SIZE);
        send(upload, 0, 1000);
        assertThrows(WrongOffsetException.class, () -> send(upload, 0, 1000));
        assertThrows(WrongOffsetException.class, () -> send(upload, 2000, 3000));
        assertEquals(1000, received(upload));
    }

    @Test
    void takesNoMoreThanItsLength() throws IOException {
        Arriving upload = create("x.csv", 1000);
        assertEquals(1000, send(upload, 0, 5000));
        assertEquals(1000, Files.size(scratch.real("x.csv")));
    }

    @Test
    void keepsWhatHasComeOfABrokenPiece() throws IOException {
        Arriving upload = create("x.csv", SIZE);
        InputStream breaking = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                throw new IOException("not asked for");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (at >= 150_000) {
                    throw new IOException("connection reset");
                }
                int given = Math.min(length, 10_000);
                System.arraycopy(content, at, target, offset, given);
                at += given;
                return given;
            }
        };
        assertThrows(IOException.class, () -> uploads.receive(ADA, upload.id(), 0, SIZE, breaking));
        assertEquals(150_000, received(upload));
        send(upload, 150_000, SIZE);
        assertArrayEquals(content, Files.readAllBytes(scratch.real("x.csv")));
    }

    @Test
    void goesOnAfterARestart() throws IOException {
        Arriving upload = create("d/x.csv", SIZE);
        send(upload, 0, 123_456);

        scratch = new Scratch(root);
        uploads = scratch.uploads;
        assertEquals(List.of(upload), uploads.unfinished(ADA));
        assertEquals(123_456, received(upload));
        send(upload, 123_456, SIZE);
        assertArrayEquals(content, Files.readAllBytes(scratch.real("d/x.csv")));
    }

    /** The server ended when the last byte was on the disk, and the file not yet in its place. */
    @Test
    void findsItsPlaceAfterAKill() throws IOException {
        Arriving upload = create("d/x.csv", SIZE);
        send(upload, 0, 1000);
        Files.write(scratch.folder().uploads().resolve(upload.id() + ".part"), content);
        assertFalse(Files.exists(scratch.real("d/x.csv")));
        assertEquals(SIZE, uploads.settle(ADA, upload.id()));
        assertArrayEquals(content, Files.readAllBytes(scratch.real("d/x.csv")));
        assertEquals(SIZE, uploads.settle(ADA, upload.id()));
        assertFalse(Files.exists(scratch.real("d/x (2).csv")));
    }

    @Test
    void needsAFolderToLieIn() throws IOException {
        scratch.write("x.csv", 3);
        refused(Reason.NOT_A_PLACE, () -> create("x.csv/y.csv", 10));
    }

    /** A connection that hangs may wake up when the learner's page has long gone on in another one. */
    @Test
    void theLatestConnectionGoesOnAlone() throws Exception {
        Arriving upload = create("x.csv", SIZE);
        try (PipedOutputStream hanging = new PipedOutputStream();
                PipedInputStream body = new PipedInputStream(hanging, 200_000)) {
            FutureTask<Long> old = new FutureTask<>(() -> uploads.receive(ADA, upload.id(), 0, SIZE, body));
            Thread thread = Thread.ofPlatform().start(old);
            hanging.write(content, 0, 50_000);
            hanging.flush();
            while (received(upload) < 50_000) {
                Thread.sleep(5);
            }
            send(upload, 50_000, 200_000);
            hanging.write(new byte[50_000]);
            hanging.flush();
            ExecutionException refused = assertThrows(ExecutionException.class, old::get);
            assertTrue(refused.getCause() instanceof WrongOffsetException, String.valueOf(refused.getCause()));
            thread.join();
        }
        send(upload, 200_000, SIZE);
        assertArrayEquals(content, Files.readAllBytes(scratch.real("x.csv")));
    }

    @Test
    void asksBeforeItReplaces() throws IOException {
        scratch.write("x.csv", 3);
        refused(Reason.EXISTS, () -> create("x.csv", 10));
        uploads.create(ADA, path("x.csv"), 0, Collision.KEEP_BOTH, "");
        assertEquals(0, Files.size(scratch.real("x (2).csv")));
        assertEquals(3, Files.size(scratch.real("x.csv")));
        Arriving upload = uploads.create(ADA, path("x.csv"), 1000, Collision.REPLACE, "");
        assertEquals(3, Files.size(scratch.real("x.csv")));
        send(upload, 0, 1000);
        assertArrayEquals(Arrays.copyOf(content, 1000), Files.readAllBytes(scratch.real("x.csv")));
    }

    @Test
    void losesNothingThatACellHasWrittenMeanwhile() throws IOException {
        Arriving upload = create("x.csv", 1000);
        scratch.write("x.csv", 3);
        send(upload, 0, 1000);
        assertEquals(3, Files.size(scratch.real("x.csv")));
        assertEquals(1000, Files.size(scratch.real("x (2).csv")));
    }

    @Test
    void neverReplacesAFolder() throws IOException {
        scratch.write("x/inner.txt", 3);
        Arriving upload = uploads.create(ADA, path("x"), 10, Collision.REPLACE, "");
        send(upload, 0, 10);
        assertTrue(Files.isDirectory(scratch.real("x")));
        assertEquals(10, Files.size(scratch.real("x (2)")));
    }

    @Test
    void refusesWhatHasNoRoom() throws IOException {
        refused(Reason.FULL, () -> create("x.csv", Scratch.LIMIT + 1));
        scratch.write("big", 900_000);
        refused(Reason.FULL, () -> create("x.csv", SIZE));
    }

    @Test
    void keepsRoomForUploadsThatHaveBegun() {
        create("first", 600_000);
        refused(Reason.FULL, () -> create("second", 600_000));
        create("third", 300_000);
    }

    @Test
    void stopsWhenACellHasTakenTheRoom() throws IOException {
        Arriving upload = create("x.csv", SIZE);
        send(upload, 0, 100_000);
        scratch.write("big", 900_000);
        refused(Reason.FULL, () -> send(upload, 100_000, SIZE));
        assertEquals(100_000, received(upload));
        Files.delete(scratch.real("big"));
        send(upload, 100_000, SIZE);
        assertArrayEquals(content, Files.readAllBytes(scratch.real("x.csv")));
    }

    @Test
    void countsWhatHasComeAsUsed() throws IOException {
        Arriving upload = create("x.csv", SIZE);
        send(upload, 0, 200_000);
        assertTrue(scratch.files.use(ADA).used() >= 200_000);
        uploads.discard(ADA, upload.id());
        assertEquals(0, scratch.files.use(ADA).used());
        refused(Reason.MISSING, () -> received(upload));
    }

    @Test
    void forgetsUploadsThatNobodyGoesOnWith() throws IOException {
        Arriving begun = create("begun.csv", SIZE);
        send(begun, 0, 10);
        Arriving done = create("done.csv", 10);
        send(done, 0, 10);
        scratch.now.updateAndGet(now -> now.plus(Duration.ofHours(2)));
        uploads.sweep();
        assertEquals(List.of(begun), uploads.unfinished(ADA));
        refused(Reason.MISSING, () -> received(done));
        scratch.now.updateAndGet(now -> now.plus(Uploads.PATIENCE));
        uploads.sweep();
        assertEquals(List.of(), uploads.unfinished(ADA));
        assertTrue(Files.exists(scratch.real("done.csv")));
    }

    @Test
    void belongToTheirLearnersAlone() {
        Arriving upload = create("x.csv", SIZE);
        refused(Reason.MISSING, () -> uploads.find(BEN, upload.id()));
        refused(Reason.MISSING, () -> uploads.discard(BEN, upload.id()));
        refused(Reason.MISSING, () -> uploads.find(BEN, "../ada/" + upload.id()));
        assertEquals(List.of(), uploads.unfinished(BEN));
    }

    @Test
    void goThroughNoLink() throws IOException {
        Files.createDirectories(scratch.folder().files());
        Files.createSymbolicLink(scratch.real("out"), root);
        refused(Reason.MISSING, () -> create("out/x.csv", 10));
    }
}
