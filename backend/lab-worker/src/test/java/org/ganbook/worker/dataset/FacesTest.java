package org.ganbook.worker.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacesTest {

    private static final String CAN_NOT_BE_USED = "The CelebA images on this server can't be used (";

    @TempDir
    private Path scratch;

    private Path cache() {
        return scratch.resolve("cache");
    }

    private Faces faces(int fromArchive, int drawn) {
        return new Faces(scratch.resolve("datasets"), cache(), fromArchive, drawn);
    }

    private static byte[] image(int width, int height, int colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** Puts an archive where the server looks for it; names and contents take turns. */
    private void archive(Object... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        }
        put(bytes.toByteArray());
    }

    private void put(byte[] archive) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("datasets").resolve("celeba"));
        Files.write(folder.resolve("img_align_celeba.zip"), archive);
    }

    private List<String> cached() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void drawsTheSameFacesEveryTimeAndNoneTwice() throws Exception {
        List<byte[]> faces = new ArrayList<>();
        DrawnFaces.draw(40, faces::add);
        for (int i = 0; i < faces.size(); i++) {
            assertEquals(Album.PICTURE, faces.get(i).length);
            assertArrayEquals(faces.get(i), DrawnFaces.face(i), "face " + i);
            for (int k = 0; k < i; k++) {
                int apart = 0;
                for (int p = 0; p < Album.PICTURE; p += 97) {
                    apart += Math.abs((faces.get(i)[p] & 0xff) - (faces.get(k)[p] & 0xff));
                }
                assertTrue(apart / (Album.PICTURE / 97) > 8, "faces " + i + " and " + k + " look the same");
            }
        }
    }

    /** What is in one place in all faces: eyes are darker than the cheeks below them. */
    @Test
    void drawsTheEyesWhereCelebaHasThem() {
        int seen = 0;
        for (int i = 0; i < 40; i++) {
            byte[] face = DrawnFaces.face(i);
            seen += light(face, 111, 69) + light(face, 111, 108) < light(face, 130, 66) + light(face, 130, 111) ? 1 : 0;
        }
        assertTrue(seen >= 28, seen + " of 40");
    }

    private static int light(byte[] face, int row, int column) {
        int sum = 0;
        for (int y = row - 3; y <= row + 3; y++) {
            for (int x = column - 4; x <= column + 4; x++) {
                for (int c = 0; c < 3; c++) {
                    sum += face[(y * Album.WIDTH + x) * 3 + c] & 0xff;
                }
            }
        }
        return sum;
    }

    @Test
    void fallsBackToDrawnFacesAndSaysSo() throws Exception {
        Faces faces = faces(5, 12);
        LearnerDatasets datasets = new LearnerDatasets(new Mnist(scratch, cache(), List.of()), faces);
        assertTrue(datasets.namesFaces("mount/My Drive/gan/celeba_dataset/celeba_aligned_small.h5py"));
        assertFalse(datasets.namesFaces("celeba_aligned_small.h5"));
        assertNull(datasets.file(Path.of("faces.h5py")));
        assertTrue(datasets.remarkOnFaces().contains("synthetic"));
        assertEquals("", datasets.remarkOnFaces());
        Path file = datasets.file(Path.of("/anywhere/celeba_aligned_small.h5py"));
        byte[] album = Files.readAllBytes(java.util.Objects.requireNonNull(file));
        assertArrayEquals(DrawnFaces.face(11), picture(album, 11, 12));
        assertEquals(1, cached().size());
    }

    private static byte[] picture(byte[] album, int number, int count) {
        int stride = Album.PICTURE + 4;
        int begin = album.length - (count - number) * stride;
        return Arrays.copyOfRange(album, begin, begin + Album.PICTURE);
    }

    @Test
    void packsTheFirstImagesOfTheArchiveByName() throws Exception {
        byte[] red = image(Album.WIDTH, Album.HEIGHT, 0xff0000);
        byte[] blue = image(Album.WIDTH, Album.HEIGHT, 0x0000ff);
        byte[] dust = {1, 2, 3};
        archive(
                "__MACOSX/img_align_celeba/._000001.jpg", dust,
                "img_align_celeba/000002.jpg", blue,
                "img_align_celeba/000001.jpg", red,
                "img_align_celeba/.000000.jpg", dust,
                "img_align_celeba/000003.jpg", dust,
                "list.txt", dust);
        List<String> progress = new ArrayList<>();
        Faces.Found found = faces(2, 3).found((what, done, total) -> progress.add(done + " of " + total));
        assertEquals("", found.remark());
        byte[] album = Files.readAllBytes(found.file());
        byte[] first = picture(album, 0, 2);
        byte[] second = picture(album, 1, 2);
        assertTrue((first[0] & 0xff) > 240 && (first[2] & 0xff) < 15, "red");
        assertTrue((second[0] & 0xff) < 15 && (second[2] & 0xff) > 240, "blue");
        assertTrue(progress.isEmpty() || progress.getLast().equals("2 of 2"), progress::toString);
        assertEquals(List.of("faces-celeba-2.h5"), cached());
    }

    @Test
    void saysWhatIsWrongWithAnArchive() throws Exception {
        byte[] good = image(Album.WIDTH, Album.HEIGHT, 0x808080);
        byte[] small = image(100, 80, 0x808080);
        put("no zip at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertTrue(complaint(1).contains("is not a whole zip file"), complaint(1));
        archive("000001.jpg", good);
        assertTrue(complaint(2).contains("holds 1 images; 2 are needed"), complaint(2));
        archive("000001.jpg", good, "000002.jpg", small);
        assertTrue(complaint(2).contains("000002.jpg has 100 x 80 pixels"), complaint(2));
        archive("000001.jpg", good, "000002.jpg", new byte[] {1, 2, 3});
        assertTrue(complaint(2).contains("000002.jpg is not an image"), complaint(2));
        archive("000001.jpg", good, "000002.jpg", Arrays.copyOf(good, 300));
        assertTrue(complaint(2).contains("000002.jpg can't be read"), complaint(2));
        assertEquals(1, cached().size(), cached()::toString);
    }

    private String complaint(int wanted) {
        Faces.Found found = faces(wanted, 2).found(ProgressListener.NONE);
        assertTrue(found.remark().startsWith(CAN_NOT_BE_USED), found.remark());
        return found.remark();
    }

    @Test
    void takesAnArchiveThatIsPutThereLater() throws Exception {
        Faces faces = faces(1, 2);
        Faces.Found drawn = faces.found(ProgressListener.NONE);
        assertEquals(drawn, faces.found(ProgressListener.NONE));
        archive("000001.jpg", image(Album.WIDTH, Album.HEIGHT, 0x808080));
        assertNotEquals(drawn.file(), faces.found(ProgressListener.NONE).file());
        Files.delete(faces.found(ProgressListener.NONE).file());
        assertTrue(Files.exists(faces.found(ProgressListener.NONE).file()));
    }

    @Test
    void neverTakesWhatACrashHasLeft() throws Exception {
        Path old = Files.write(Files.createDirectories(cache()).resolve("faces123.part"), new byte[100]);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(7200)));
        Path another = Files.write(cache().resolve("faces456.part"), new byte[100]);
        Path file = faces(1, 3).found(ProgressListener.NONE).file();
        assertEquals(
                Files.size(file),
                Files.size(faces(1, 3).found(ProgressListener.NONE).file()));
        assertTrue(Files.notExists(old));
        assertTrue(Files.exists(another), "another process may be writing it");
        assertThrows(IOException.class, () -> new Album(new ByteArrayOutputStream(), 2).finish());
    }

    @Test
    void whoeverStopsWaitingStopsNobodyElse() throws Exception {
        Faces faces = faces(1, 60);
        Thread.currentThread().interrupt();
        assertThrows(UncheckedIOException.class, () -> faces.found(ProgressListener.NONE));
        assertTrue(Thread.interrupted());
        assertTrue(Files.exists(faces.found(ProgressListener.NONE).file()));
        assertEquals(1, cached().size());
    }
}
