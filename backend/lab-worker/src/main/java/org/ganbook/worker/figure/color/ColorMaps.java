package org.ganbook.worker.figure.color;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The colour maps that matplotlib names. {@code colormaps.png} holds one map a row, {@code colormaps.txt} their names
 * and lengths in the same order; both were sampled from matplotlib 3.6 so that images agree pixel by pixel.
 */
public final class ColorMaps {

    private static final Map<String, ColorMap> MAPS = read();

    private ColorMaps() {}

    public static @Nullable ColorMap named(String name) {
        return MAPS.get(name);
    }

    /** All names in alphabetical order. */
    public static List<String> names() {
        return List.copyOf(MAPS.keySet());
    }

    private static Map<String, ColorMap> read() {
        try (InputStream names = resource("colormaps.txt");
                InputStream picture = resource("colormaps.png")) {
            BufferedImage rows = ImageIO.read(new MemoryCacheImageInputStream(picture));
            Map<String, ColorMap> maps = new LinkedHashMap<>();
            List<String> lines = new String(names.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
            for (int row = 0; row < lines.size(); row++) {
                int space = lines.get(row).indexOf(' ');
                String name = lines.get(row).substring(0, space);
                int size = Integer.parseInt(lines.get(row).substring(space + 1));
                int[] table = new int[size];
                for (int i = 0; i < size; i++) {
                    table[i] = rows.getRGB(i, row) | 0xff000000;
                }
                maps.put(name, new ColorMap(name, table));
            }
            return maps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = ColorMaps.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing beside " + ColorMaps.class.getName());
        }
        return in;
    }
}
