package org.ganbook.worker.figure;

import org.ganbook.worker.figure.color.ColorMap;
import org.graalvm.polyglot.HostAccess;

/**
 * How numbers become colours: first to 0…1 by limits and a scale, then through a colour map.
 *
 * @param gamma the exponent of a power scale, 1 for none
 * @param center what becomes 0.5, with a slope of its own on each side; NaN for none
 */
public record Coloring(ColorMap map, double low, double high, boolean logarithmic, double gamma, double center) {

    public Coloring {
        if (!(gamma > 0)) {
            throw new IllegalArgumentException("gamma must be positive");
        }
    }

    public Coloring(ColorMap map, double low, double high, boolean logarithmic, double gamma) {
        this(map, low, high, logarithmic, gamma, Double.NaN);
    }

    public double normalized(double value) {
        if (!Double.isNaN(center)) {
            double reach = value < center ? center - low : high - center;
            return reach == 0 ? 0.5 : 0.5 + 0.5 * (value - center) / reach;
        }
        double span;
        double part;
        if (logarithmic) {
            if (!(value > 0)) {
                return Double.NaN;
            }
            span = Math.log(high) - Math.log(low);
            part = Math.log(value) - Math.log(low);
        } else {
            span = high - low;
            part = value - low;
        }
        double share = span == 0 ? (Double.isNaN(value) ? Double.NaN : 0) : part / span;
        return gamma == 1 || share <= 0 ? share : Math.pow(share, gamma);
    }

    public int argb(double value) {
        return map.argb(normalized(value));
    }

    /** The colours of many values, with an opacity. */
    public int[] argb(double[] values, double alpha) {
        int[] colors = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int color = argb(values[i]);
            colors[i] = alpha >= 1 ? color : (int) Math.round((color >>> 24) * alpha) << 24 | color & 0xffffff;
        }
        return colors;
    }

    /** A list of colours that Python holds without looking into it. */
    public static final class Colors {
        private final int[] argb;

        Colors(int[] argb) {
            this.argb = argb.clone();
        }

        int[] argb() {
            return argb.clone();
        }

        @HostAccess.Export
        public int size() {
            return argb.length;
        }
    }
}
