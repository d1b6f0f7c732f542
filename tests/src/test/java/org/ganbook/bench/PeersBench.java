package org.ganbook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times the course's typical loops here and in CPython with PyTorch, in turns, so that both meet the same noise. Every
 * loop gets a session of its own, one after the other in one worker.
 *
 * <p>Arguments: names of workloads (all), {@code --seconds S} for the turns of each (20), {@code --python P}.
 */
final class PeersBench {

    /** The beginning of a session's first training, told apart. */
    private static final double FIRST_SECONDS = 5;

    public static void main(String... arguments) throws IOException {
        List<String> names = new ArrayList<>(List.of(arguments));
        double seconds = Double.parseDouble(option(names, "--seconds", "20"));
        String python = option(names, "--python", "python3");
        Path folder = Path.of(System.getProperty("ganbook.bench"));
        List<Workload> workloads = Workload.all(folder).stream()
                .filter(workload -> names.isEmpty() || names.contains(workload.name()))
                .toList();
        try (var worker = new Worker()) {
            System.out.printf(
                    "%nmicroseconds a step, medians%n%-20s %10s %10s %7s   %s%n",
                    "", "here", "CPython", "ratio", "first 5 s here, ratio");
            for (Workload workload : workloads) {
                System.out.println(compare(workload, worker, python, seconds));
            }
        }
    }

    private static String option(List<String> arguments, String name, String value) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return value;
        }
        arguments.remove(at);
        return arguments.remove(at);
    }

    private static String compare(Workload workload, Worker worker, String python, double seconds) {
        try (Timed here = new LabSession(worker.lab(), workload.name());
                Timed peer = new Peer(python, 1)) {
            peer.seconds(workload.once());
            here.seconds(workload.once());
            List<Double> first = rounds(here, workload, FIRST_SECONDS);
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            long begun = System.nanoTime();
            while (theirs.size() < 3 || System.nanoTime() - begun < seconds * 1e9) {
                theirs.addAll(rounds(peer, workload, 0.5));
                ours.addAll(rounds(here, workload, 0.5));
            }
            double ratio = median(ours) / median(theirs);
            double early =
                    first.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            return "%-20s %10.1f %10.1f %7.2f   %10.1f %7.2f"
                    .formatted(workload.name(), median(ours), median(theirs), ratio, early, early / median(theirs));
        }
    }

    /** Microseconds a step of each round, for a while. */
    private static List<Double> rounds(Timed timed, Workload workload, double seconds) {
        List<Double> steps = new ArrayList<>();
        for (double spent = 0; spent < seconds || steps.isEmpty(); ) {
            double round = timed.seconds(workload.round());
            spent += round;
            steps.add(round / workload.steps() * 1e6);
        }
        return steps;
    }

    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private PeersBench() {}
}
