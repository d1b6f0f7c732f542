package org.ganbook.worker.figure.color;

import java.util.Arrays;
import org.graalvm.polyglot.HostAccess;

/** A colour map: a table of opaque colours over the range 0 to 1. */
public final class ColorMap {

    private final String name;
    private final int[] table;

    ColorMap(String name, int[] table) {
        this.name = name;
        this.table = table.clone();
    }

    public static ColorMap of(String name, int[] argb) {
        if (argb.length == 0) {
            throw new IllegalArgumentException("a colour map needs at least one colour");
        }
        return new ColorMap(name, argb);
    }

    /** A map that goes evenly from colour to colour. */
    public static ColorMap between(String name, double[] stops, int[] argb, int size) {
        int[] table = new int[size];
        for (int i = 0; i < size; i++) {
            double at = size == 1 ? 0 : i / (size - 1.0);
            int right = 1;
            while (right < stops.length - 1 && stops[right] < at) {
                right++;
            }
            double width = stops[right] - stops[right - 1];
            double share = width <= 0 ? 1 : Math.clamp((at - stops[right - 1]) / width, 0, 1);
            Rgba from = Rgba.of(argb[right - 1]);
            Rgba to = Rgba.of(argb[right]);
            table[i] = from.mixedWith(to, share)
                    .withAlpha(from.alpha() + (to.alpha() - from.alpha()) * share)
                    .argb();
        }
        return new ColorMap(name, table);
    }

    @HostAccess.Export
    public String name() {
        return name;
    }

    @HostAccess.Export
    public int size() {
        return table.length;
    }

    /** The colour of a value from 0 to 1; what lies outside gets the nearest end, NaN is transparent. */
    @HostAccess.Export
    public int argb(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        // 1.0 itself belongs to the last colour
        int index = value == 1 ? table.length - 1 : (int) Math.floor(value * table.length);
        return table[Math.clamp(index, 0, table.length - 1)];
    }

    /** The colour at a place of the table. */
    @HostAccess.Export
    public int at(int index) {
        return table[Math.clamp(index, 0, table.length - 1)];
    }

    @HostAccess.Export
    public ColorMap resampled(int size) {
        int[] fewer = new int[size];
        for (int i = 0; i < size; i++) {
            fewer[i] = argb(size == 1 ? 0 : i / (size - 1.0));
        }
        return new ColorMap(name, fewer);
    }

    @HostAccess.Export
    public ColorMap reversed() {
        int[] back = new int[table.length];
        Arrays.setAll(back, i -> table[table.length - 1 - i]);
        return new ColorMap(name + "_r", back);
    }
}
