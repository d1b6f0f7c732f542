package org.ganbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Code whose time is compared: a file in tests/bench.
 *
 * @param title its first line
 * @param steps how many steps a round has
 * @param once prepares the rounds
 */
record Workload(String name, String title, int steps, String once, String round) {

    static List<Workload> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".py") && !file.endsWith("peer.py"))
                    .sorted()
                    .map(Workload::read)
                    .toList();
        }
    }

    private static Workload read(Path file) {
        try {
            String[] parts = Files.readString(file).split("# %% (once|round)\n");
            List<String> head = parts[0].lines().toList();
            return new Workload(
                    file.getFileName().toString().replace(".py", ""),
                    head.getFirst().substring(2),
                    Integer.parseInt(head.get(1).substring("# steps: ".length())),
                    parts[1],
                    parts[2]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
