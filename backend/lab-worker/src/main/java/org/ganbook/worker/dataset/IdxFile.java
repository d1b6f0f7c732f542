package org.ganbook.worker.dataset;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The file format of MNIST: a magic number (0, 0, element type, number of axes), the length of each axis as a
 * big-endian integer, then the elements.
 */
final class IdxFile {

    private static final int BYTES_OF_ONE_AXIS = 0x0801;
    private static final int BYTES_OF_THREE_AXES = 0x0803;

    private IdxFile() {}

    /**
     * Reads images and labels that belong together.
     *
     * @throws IOException when a file is damaged, or the two don't belong together
     */
    static Digits read(Path images, Path labels) throws IOException {
        byte[] names = elements(labels, BYTES_OF_ONE_AXIS);
        byte[] pixels = elements(images, BYTES_OF_THREE_AXES);
        if (pixels.length != names.length * Digits.PIXELS) {
            throw new IOException(images + " and " + labels + " do not hold the same number of digits");
        }
        return new Digits(pixels, names);
    }

    private static byte[] elements(Path file, int magic) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            if (in.readInt() != magic) {
                throw new IOException(file + " is no idx file of the expected kind");
            }
            long size = 1;
            for (int axis = 0; axis < (magic & 0xff); axis++) {
                size = Math.multiplyExact(size, in.readInt());
            }
            if (size < 0 || size > Integer.MAX_VALUE - 8) {
                throw new IOException(file + " claims to hold " + size + " bytes");
            }
            return in.readNBytes((int) size);
        }
    }
}
