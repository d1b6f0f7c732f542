package org.ganbook.app.files;

import static org.ganbook.app.files.Scratch.ADA;
import static org.ganbook.app.files.Scratch.BEN;
import static org.ganbook.app.files.Scratch.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ganbook.files.Deleted;
import org.ganbook.files.Entry;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTest {

    @TempDir
    Path root;

    private Scratch scratch;
    private DiskFiles files;

    @BeforeEach
    void begin() throws IOException {
        scratch = new Scratch(root);
        files = scratch.files;
        Files.createDirectories(scratch.datasets.resolve("mnist"));
        Files.writeString(scratch.datasets.resolve("mnist/labels.gz"), "labels");
    }

    private static void refused(Reason reason, Executable action) {
        assertEquals(reason, assertThrows(FilesException.class, action).reason());
    }

    private List<String> names(String folder) {
        return files.list(ADA, path(folder)).stream().map(Entry::name).toList();
    }

    @Test
    void listsFoldersBeforeFiles() throws IOException {
        scratch.write("b.csv", 3);
        scratch.write("A.csv", 0);
        scratch.write("z/inner.txt", 1);
        assertEquals(List.of("datasets", "z", "A.csv", "b.csv"), names(""));
        Entry file = files.find(ADA, path("b.csv"));
        assertEquals(3, file.bytes());
        assertFalse(file.folder() || file.readOnly());
        assertEquals(
                List.of("datasets"),
                files.list(BEN, FilePath.ROOT).stream().map(Entry::name).toList());
    }

    @Test
    void followsNoLink() throws IOException {
        Files.createDirectories(scratch.folder().files());
        Path secret = Files.writeString(root.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(scratch.real("link.txt"), secret);
        Files.createSymbolicLink(scratch.real("out"), root);
        assertEquals(List.of("datasets"), names(""));
        refused(Reason.MISSING, () -> files.open(ADA, path("link.txt")).close());
        refused(Reason.MISSING, () -> files.open(ADA, path("out/secret.txt")).close());
        refused(Reason.MISSING, () -> files.list(ADA, path("out")));
        refused(Reason.MISSING, () -> files.makeFolder(ADA, path("out/made")));
        refused(Reason.MISSING, () -> files.move(ADA, path("out/secret.txt"), path("mine.txt")));
        refused(Reason.MISSING, () -> files.delete(ADA, path("out/secret.txt")));
        assertEquals("secret", Files.readString(secret));
    }

    @Test
    void deletesAFolderWithoutWhatItsLinksLeadTo() throws IOException {
        scratch.write("d/x.txt", 1);
        Path kept = Files.writeString(root.resolve("kept.txt"), "kept");
        Files.createSymbolicLink(scratch.real("d/link"), kept);
        files.delete(ADA, path("d"));
        files.emptyTrash(ADA);
        assertFalse(Files.exists(scratch.real("d")));
        assertEquals("kept", Files.readString(kept));
    }

    @Test
    void makesFoldersOnce() {
        files.makeFolder(ADA, path("Colab Notebooks"));
        refused(Reason.EXISTS, () -> files.makeFolder(ADA, path("Colab Notebooks")));
        refused(Reason.MISSING, () -> files.makeFolder(ADA, path("none/x")));
        assertEquals(List.of(path("Colab Notebooks")), files.folders(ADA));
    }

    @Test
    void movesButNeverOverSomething() throws IOException {
        scratch.write("a.csv", 1);
        scratch.write("b.csv", 2);
        files.makeFolder(ADA, path("d"));
        refused(Reason.EXISTS, () -> files.move(ADA, path("a.csv"), path("b.csv")));
        files.move(ADA, path("a.csv"), path("d/c.csv"));
        assertEquals(1, files.find(ADA, path("d/c.csv")).bytes());
        refused(Reason.INTO_ITSELF, () -> files.move(ADA, path("d"), path("d/e")));
        refused(Reason.MISSING, () -> files.move(ADA, path("a.csv"), path("x.csv")));
        refused(Reason.NOT_A_PLACE, () -> files.move(ADA, FilePath.ROOT, path("x")));
    }

    @Test
    void bringsBackWhatWasDeleted() throws IOException {
        scratch.write("d/x.csv", 5);
        Deleted gone = files.delete(ADA, path("d/x.csv"));
        assertEquals(List.of(), names("d"));
        assertEquals(
                List.of(gone.path()),
                files.deleted(ADA).stream().map(Deleted::path).toList());
        files.delete(ADA, path("d"));

        assertEquals(path("d/x.csv"), files.restore(ADA, gone));
        assertEquals(5, files.find(ADA, path("d/x.csv")).bytes());
        refused(Reason.MISSING, () -> files.restore(ADA, gone));
    }

    @Test
    void bringsBackUnderAnotherNameWhereItsOwnIsTaken() throws IOException {
        scratch.write("x.csv", 5);
        Deleted gone = files.delete(ADA, path("x.csv"));
        scratch.write("x.csv", 7);
        assertEquals(path("x (2).csv"), files.restore(ADA, gone));
        assertEquals(7, files.find(ADA, path("x.csv")).bytes());
        assertEquals(5, files.find(ADA, path("x (2).csv")).bytes());
    }

    @Test
    void bringsBackNothingOfOthers() throws IOException {
        scratch.write("x.csv", 5);
        Deleted gone = files.delete(ADA, path("x.csv"));
        refused(Reason.MISSING, () -> files.restore(BEN, gone));
        refused(Reason.MISSING, () -> files.restore(BEN, new Deleted("../ada/" + gone.id(), gone.path(), gone.at())));
    }

    @Test
    void countsWhatIsThereAndNotWhatWasDeleted() throws IOException {
        scratch.write("big", 600_000);
        long used = files.use(ADA).used();
        assertTrue(used >= 600_000 && used < 700_000, "used: " + used);
        files.delete(ADA, path("big"));
        assertEquals(0, files.use(ADA).used());
        assertEquals(Scratch.LIMIT, files.use(ADA).limit());
    }

    @Test
    void forgetsWhatWasDeletedWhenItsRoomIsNeeded() throws IOException {
        scratch.write("first", 600_000);
        files.delete(ADA, path("first"));
        scratch.write("second", 600_000);
        assertEquals(1, files.deleted(ADA).size());
        scratch.now.updateAndGet(now -> now.plusMillis(1));
        files.delete(ADA, path("second"));
        assertEquals(
                List.of(path("second")),
                files.deleted(ADA).stream().map(Deleted::path).toList());
    }

    @Test
    void refusesToBringBackWhatHasNoRoom() throws IOException {
        scratch.write("first", 600_000);
        Deleted gone = files.delete(ADA, path("first"));
        scratch.write("second", 600_000);
        refused(Reason.FULL, () -> files.restore(ADA, gone));
        assertEquals(1, files.deleted(ADA).size());
    }

    @Test
    void forgetsWhatWasDeletedLongAgo() throws IOException {
        scratch.write("old", 10);
        files.delete(ADA, path("old"));
        scratch.now.updateAndGet(now -> now.plus(Trash.KEPT).plus(Duration.ofHours(1)));
        scratch.uploads.sweep();
        assertEquals(List.of(), files.deleted(ADA));
    }

    @Test
    void showsTheDataSetsForReading() throws IOException {
        assertTrue(files.find(ADA, FilePath.DATASETS).readOnly());
        Entry labels = files.list(ADA, path("datasets/mnist")).getFirst();
        assertEquals(path("datasets/mnist/labels.gz"), labels.path());
        assertTrue(labels.readOnly());
        try (SeekableByteChannel file = files.open(ADA, labels.path())) {
            ByteBuffer bytes = ByteBuffer.allocate(10);
            assertEquals(6, file.read(bytes));
        }
        refused(Reason.READ_ONLY, () -> files.delete(ADA, labels.path()));
        refused(Reason.READ_ONLY, () -> files.move(ADA, labels.path(), path("mine.gz")));
        refused(Reason.MISSING, () -> files.open(ADA, path("datasets/mnist")).close());
        assertTrue(Files.exists(scratch.datasets.resolve("mnist/labels.gz")));
    }

    @Test
    void prefersWhatACellHasMadeUnderTheirName() throws IOException {
        scratch.write("datasets/mine.csv", 3);
        assertEquals(List.of("mnist", "mine.csv"), names("datasets"));
        assertFalse(files.find(ADA, FilePath.DATASETS).readOnly());
        files.delete(ADA, path("datasets/mine.csv"));
        assertEquals(List.of("mnist"), names("datasets"));
    }

    @Test
    void doesWithoutDataSets() throws IOException {
        RealFolder.erase(scratch.datasets);
        assertEquals(List.of(), names(""));
        refused(Reason.MISSING, () -> files.list(ADA, FilePath.DATASETS));
    }
}
