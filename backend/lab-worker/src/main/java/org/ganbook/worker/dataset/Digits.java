package org.ganbook.worker.dataset;

import java.util.Arrays;

/**
 * Images of digits, 28 x 28 pixels each.
 *
 * @param pixels rows of 784 bytes, 0 for paper and 255 for ink
 * @param labels 0 to 9
 */
record Digits(byte[] pixels, byte[] labels) {

    static final int SIDE = 28;
    static final int PIXELS = SIDE * SIDE;

    Digits {
        if (pixels.length != labels.length * PIXELS) {
            throw new IllegalArgumentException(labels.length + " labels for " + pixels.length + " pixels");
        }
    }

    int count() {
        return labels.length;
    }

    Digits part(int from, int to) {
        return new Digits(Arrays.copyOfRange(pixels, from * PIXELS, to * PIXELS), Arrays.copyOfRange(labels, from, to));
    }
}
