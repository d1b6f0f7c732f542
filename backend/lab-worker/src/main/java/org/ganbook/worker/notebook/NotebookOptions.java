package org.ganbook.worker.notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code notebook run} was asked for.
 *
 * @param out where executed notebooks go; null: beside the originals, as NAME.executed.ipynb
 * @param files the folder that the notebooks see as their own; null: each notebook's folder
 * @param timeoutSeconds for one cell; 0: none
 */
record NotebookOptions(
        List<Path> notebooks,
        @Nullable Path out,
        @Nullable Path files,
        double timeoutSeconds,
        Path home,
        Path datasets) {

    private static final Set<String> NAMES = Set.of("out", "files", "timeout", "home", "datasets");

    /** @throws IllegalArgumentException with words for the person who typed them */
    static NotebookOptions parse(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        List<Path> notebooks = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (first && "run".equals(argument)) {
                first = false;
            } else if (argument.startsWith("--")) {
                int equals = argument.indexOf('=');
                String name = argument.substring(2, equals < 0 ? argument.length() : equals);
                if (!NAMES.contains(name)) {
                    throw new IllegalArgumentException("there is no option --" + name
                            + "; notebook run has --out DIR, --files DIR and --timeout SECONDS");
                }
                if (equals < 0 && i + 1 == arguments.length) {
                    throw new IllegalArgumentException("--" + name + " needs a value");
                }
                values.put(name, equals < 0 ? arguments[++i] : argument.substring(equals + 1));
            } else {
                notebooks.add(Path.of(argument));
            }
        }
        if (first || notebooks.isEmpty()) {
            throw new IllegalArgumentException(
                    "usage: ganbook notebook run A.ipynb [B.ipynb …] [--out DIR] [--files DIR] [--timeout SECONDS]");
        }
        return new NotebookOptions(
                List.copyOf(notebooks),
                path(values, "out"),
                path(values, "files"),
                seconds(values.getOrDefault("timeout", "0")),
                require(path(values, "home"), "home"),
                require(path(values, "datasets"), "datasets"));
    }

    private static @Nullable Path path(Map<String, String> values, String name) {
        String value = values.get(name);
        return value == null ? null : Path.of(value);
    }

    private static Path require(@Nullable Path path, String name) {
        if (path == null) {
            throw new IllegalArgumentException("--" + name + "=DIR is missing");
        }
        return path;
    }

    private static double seconds(String text) {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds >= 0) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a negative number.
        }
        throw new IllegalArgumentException("--timeout needs a number of seconds, not " + text);
    }
}
