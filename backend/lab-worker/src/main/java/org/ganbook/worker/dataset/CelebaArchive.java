package org.ganbook.worker.dataset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The official archive of CelebA's aligned and cropped images, 202,599 JPEG files. It may not be passed on, so it is
 * never fetched: whoever runs the server puts it there.
 *
 * <p>Source: Liu, Luo, Wang and Tang, Deep Learning Face Attributes in the Wild, ICCV 2015.
 */
final class CelebaArchive {

    /** Images at a time: as many as keep all cores busy, few enough for a small heap. */
    private static final int BATCH = 64;

    private final Path zip;

    /** @param datasets the data sets' folder, in which {@code celeba/} may be */
    CelebaArchive(Path datasets) {
        zip = datasets.resolve("celeba").resolve("img_align_celeba.zip");
    }

    /** Hears of one image after the other. */
    @FunctionalInterface
    interface Receiver {
        void take(byte[] picture) throws IOException;
    }

    /** Tells this file from another one that is put into its place; null where there is none. */
    @Nullable
    String stamp() {
        try {
            return Files.isRegularFile(zip) ? Files.size(zip) + " " + Files.getLastModifiedTime(zip) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Reads the first images, in the order of their names.
     *
     * @param count how many
     * @throws IOException when the archive can't be read, has fewer images, or one of them is not what it should be
     */
    void first(int count, Receiver receiver) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            List<ZipEntry> images = archive.stream()
                    .map(ZipEntry.class::cast)
                    .filter(entry -> isImage(entry.getName()))
                    .sorted(Comparator.comparing(entry -> plain(entry.getName())))
                    .limit(count)
                    .toList();
            if (images.size() < count) {
                throw new IOException(
                        zip.getFileName() + " holds " + images.size() + " images; " + count + " are needed");
            }
            for (int from = 0; from < count; from += BATCH) {
                for (byte[] picture : batch(archive, images.subList(from, Math.min(from + BATCH, count)))) {
                    receiver.take(picture);
                }
            }
        } catch (ZipException e) {
            throw new IOException(zip.getFileName() + " is not a whole zip file: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            Throwable why = e.getCause();
            throw new IOException(why == null ? e.getMessage() : why.getMessage(), e);
        }
    }

    private static List<byte[]> batch(ZipFile archive, List<ZipEntry> images) {
        return IntStream.range(0, images.size())
                .parallel()
                .mapToObj(i -> {
                    try {
                        return pixels(archive, images.get(i));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** What archivers of other systems add to a folder begins with a dot. */
    private static boolean isImage(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".jpg")
                && !name.startsWith("__MACOSX/")
                && !plain(name).startsWith(".");
    }

    private static String plain(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static byte[] pixels(ZipFile archive, ZipEntry entry) throws IOException {
        BufferedImage image;
        try (InputStream in = archive.getInputStream(entry)) {
            // ImageIO closes it.
            image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException | RuntimeException e) {
            throw new IOException(entry.getName() + " can't be read: " + e.getMessage(), e);
        }
        if (image == null) {
            throw new IOException(entry.getName() + " is not an image");
        }
        if (image.getHeight() != Album.HEIGHT || image.getWidth() != Album.WIDTH) {
            throw new IOException(entry.getName() + " has " + image.getWidth() + " x " + image.getHeight()
                    + " pixels; the aligned images have " + Album.WIDTH + " x " + Album.HEIGHT);
        }
        return pixels(image);
    }

    /** Rows of red, green and blue. */
    static byte[] pixels(BufferedImage image) {
        int[] colours = image.getRGB(0, 0, Album.WIDTH, Album.HEIGHT, null, 0, Album.WIDTH);
        byte[] pixels = new byte[Album.PICTURE];
        int at = 0;
        for (int colour : colours) {
            pixels[at++] = (byte) (colour >> 16);
            pixels[at++] = (byte) (colour >> 8);
            pixels[at++] = (byte) colour;
        }
        return pixels;
    }
}
