package org.ganbook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a learner costs: how long a session takes to open, how much memory it keeps with the usual packages imported,
 * and how long the smallest cell takes at the worker's edge.
 *
 * <p>Argument: how many sessions are opened, one after the other (50).
 */
final class SessionsBench {

    private static final String IMPORTS = "import torch, numpy, pandas\nimport matplotlib.pyplot as plt\n";
    /** What there is after a chapter; it is looked at after each cell, to know which answers are out of date. */
    private static final String VARIABLES = """
            for i in range(40):
                globals()[f'v{i}'] = [i] * 50
                exec(f'def f{i}(x): return x + {i}')
            network = torch.nn.Sequential(*[torch.nn.Linear(50, 50) for _ in range(8)])
            optimiser = torch.optim.Adam(network.parameters())
            losses = [0.1] * 5000
            table = pandas.DataFrame(numpy.zeros((1000, 20)))
            """;

    private static final int SMALL_CELLS = 300;
    /** After these, the client of this bench is no longer new to its Java machine, either. */
    private static final int SMALL_CELLS_BEFORE = 1500;

    public static void main(String... arguments) throws IOException, InterruptedException {
        int count = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
        try (var worker = new Worker()) {
            long pid = worker.pid();
            try (var first = new LabSession(worker.lab(), "first");
                    var full = new LabSession(worker.lab(), "full")) {
                first.seconds(IMPORTS);
                full.seconds(IMPORTS + VARIABLES);
                long liveBefore = liveBytes(pid);
                long residentBefore = worker.residentBytes();
                List<LabSession> sessions = new ArrayList<>();
                List<Double> openings = new ArrayList<>();
                List<Double> imports = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    long begun = System.nanoTime();
                    LabSession session = new LabSession(worker.lab(), "session-" + i);
                    session.seconds("1 + 1");
                    openings.add((System.nanoTime() - begun) / 1e6);
                    imports.add(session.secondsAtTheEdge(IMPORTS) * 1e3);
                    sessions.add(session);
                    // Learners don't come in the same second: one that opens finds another that stands ready.
                    Thread.sleep(1000);
                }
                long live = liveBytes(pid) - liveBefore;
                long resident = worker.residentBytes() - residentBefore;
                List<Double> small = new ArrayList<>();
                List<Double> besideVariables = new ArrayList<>();
                for (int i = 0; i < SMALL_CELLS_BEFORE + SMALL_CELLS; i++) {
                    small.add(first.secondsAtTheEdge("1 + 1") * 1e3);
                    besideVariables.add(full.secondsAtTheEdge("1 + 1") * 1e3);
                }
                System.out.printf("%n%d sessions, one a second%n", count);
                print("open, and the first cell (ms)", openings);
                print("import of the packages (ms)", imports);
                print("1 + 1, the first ones (ms)", small.subList(0, SMALL_CELLS));
                print("1 + 1, later (ms)", small.subList(SMALL_CELLS_BEFORE, small.size()));
                print(
                        "the same beside a chapter's variables",
                        besideVariables.subList(SMALL_CELLS_BEFORE, small.size()));
                System.out.printf("live heap a session (MB)                 %8.2f%n", live / 1e6 / count);
                System.out.printf("resident memory a session (MB)           %8.2f%n", resident / 1e6 / count);
                sessions.forEach(LabSession::close);
            }
        }
    }

    private static void print(String what, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "%-40s %8.1f median %8.1f p95 %8.1f largest%n",
                what, sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1]);
    }

    /** What is left after a collection. */
    private static long liveBytes(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String classes = text(jcmd, Long.toString(pid), "GC.class_histogram");
        String total = classes.lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    private static String text(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    private SessionsBench() {}
}
