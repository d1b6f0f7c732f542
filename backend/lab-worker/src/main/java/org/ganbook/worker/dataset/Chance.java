package org.ganbook.worker.dataset;

import java.awt.Color;
import java.util.SplittableRandom;

/** Random choices of one drawing, and the colours that they lead to. */
record Chance(SplittableRandom random) {

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A bell curve that is cut off after two of its widths. */
    double about(double mean, double width) {
        return mean + width * Math.clamp(random.nextGaussian(), -2, 2);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A colour of any hue. */
    Color colour(double leastSaturation, double mostSaturation, double least, double most) {
        return Color.getHSBColor((float) random.nextDouble(), (float) between(leastSaturation, mostSaturation), (float)
                between(least, most));
    }

    /** A colour somewhere on the way along a row of colours. */
    Color along(double place, Color... row) {
        int left = Math.min((int) (place * (row.length - 1)), row.length - 2);
        return mix(row[left], row[left + 1], place * (row.length - 1) - left);
    }

    static Color mix(Color one, Color other, double share) {
        return new Color(
                mix(one.getRed(), other.getRed(), share),
                mix(one.getGreen(), other.getGreen(), share),
                mix(one.getBlue(), other.getBlue(), share));
    }

    private static int mix(int one, int other, double share) {
        return Math.clamp(Math.round(one + (other - one) * share), 0, 255);
    }

    /** Brighter or darker by a factor. */
    static Color lit(Color colour, double factor) {
        return new Color(
                Math.clamp(Math.round(colour.getRed() * factor), 0, 255),
                Math.clamp(Math.round(colour.getGreen() * factor), 0, 255),
                Math.clamp(Math.round(colour.getBlue() * factor), 0, 255));
    }

    static Color clear(Color colour, double opacity) {
        int alpha = Math.clamp(Math.round(255 * opacity), 0, 255);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
