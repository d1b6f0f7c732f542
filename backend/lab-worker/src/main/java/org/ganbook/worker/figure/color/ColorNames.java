package org.ganbook.worker.figure.color;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Colours as matplotlib spells them: CSS names, one letter, {@code C0}…, {@code tab:blue}, {@code #1f77b4}, {@code
 * '0.5'} for a grey, {@code none}.
 */
public final class ColorNames {

    /** The colours that successive lines get: {@code C0} to {@code C9}. */
    public static final List<String> CYCLE = List.of(
            "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22",
            "#17becf");

    private static final Map<String, Rgba> NAMED = named();

    private ColorNames() {}

    /** The colour that a text names, or null when it names none. */
    public static @Nullable Rgba parse(String text) {
        if (text.equals("none")) {
            return Rgba.NONE;
        }
        Rgba named = NAMED.get(text);
        if (named == null) {
            named = NAMED.get(text.toLowerCase(Locale.ROOT));
        }
        if (named != null) {
            return named;
        }
        if (text.matches("C[0-9]{1,9}")) {
            return hex(CYCLE.get(Integer.parseInt(text.substring(1)) % CYCLE.size()));
        }
        if (text.matches("#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")) {
            return hex(text);
        }
        return grey(text);
    }

    private static @Nullable Rgba grey(String text) {
        if (!text.matches("[0-9]*\\.?[0-9]+|[0-9]+\\.")) {
            return null;
        }
        double level = Double.parseDouble(text);
        return level <= 1 ? new Rgba(level, level, level, 1) : null;
    }

    private static Rgba hex(String text) {
        String digits = text.substring(1);
        if (digits.length() <= 4) {
            digits = digits.replaceAll(".", "$0$0");
        }
        long value = Long.parseLong(digits.length() == 6 ? digits + "ff" : digits, 16);
        return Rgba.of((int) (value >> 8 | value << 24));
    }

    private static Map<String, Rgba> named() {
        Map<String, Rgba> colours = new HashMap<>();
        try (InputStream in = ColorNames.class.getResourceAsStream("colors.txt")) {
            if (in == null) {
                throw new IllegalStateException("colors.txt is missing beside " + ColorNames.class.getName());
            }
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(line -> {
                int space = line.indexOf(' ');
                colours.put(line.substring(0, space), hex(line.substring(space + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        colours.put("b", new Rgba(0, 0, 1, 1));
        colours.put("g", new Rgba(0, 0.5, 0, 1));
        colours.put("r", new Rgba(1, 0, 0, 1));
        colours.put("c", new Rgba(0, 0.75, 0.75, 1));
        colours.put("m", new Rgba(0.75, 0, 0.75, 1));
        colours.put("y", new Rgba(0.75, 0.75, 0, 1));
        colours.put("k", Rgba.BLACK);
        colours.put("w", Rgba.WHITE);
        return Map.copyOf(colours);
    }
}
