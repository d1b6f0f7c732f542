package org.ganbook.worker.dataset;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Portraits drawn by the program, a stand-in where the images of CelebA are missing. They are cut as CelebA's are, with
 * the eyes near row 111 and the mouth near row 152, so that what is written for one works with the other.
 */
final class DrawnFaces {

    /** Rises when faces come out differently, so that no old file is taken for the new one. */
    static final int EDITION = 1;

    /** 2015 times the golden ratio, so that the faces' generators begin far from each other set's. */
    private static final long SEED = 0x56A71B10EB46A94BL;

    private static final int BATCH = 32;

    private DrawnFaces() {}

    /** Draws the first {@code count} faces, which are always the same. */
    static void draw(int count, CelebaArchive.Receiver receiver) throws IOException {
        for (int from = 0; from < count; from += BATCH) {
            List<byte[]> batch = IntStream.range(from, Math.min(from + BATCH, count))
                    .parallel()
                    .mapToObj(DrawnFaces::face)
                    .toList();
            for (byte[] face : batch) {
                receiver.take(face);
            }
        }
    }

    /** The face of a number: rows of red, green and blue. */
    static byte[] face(int number) {
        Chance chance = new Chance(new SplittableRandom(SEED + number));
        byte[] pixels = CelebaArchive.pixels(new Portrait(chance).draw());
        grain(pixels, chance);
        return pixels;
    }

    /** The faint noise of a photograph. */
    private static void grain(byte[] pixels, Chance chance) {
        int strength = 1 + chance.below(4);
        for (int i = 0; i < pixels.length; i += Album.CHANNELS) {
            int grain = chance.below(2 * strength + 1) - strength;
            for (int c = i; c < i + Album.CHANNELS; c++) {
                pixels[c] = (byte) Math.clamp((pixels[c] & 0xff) + grain, 0, 255);
            }
        }
    }
}
