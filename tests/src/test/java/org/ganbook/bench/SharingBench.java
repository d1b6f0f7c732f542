package org.ganbook.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What learners leave to each other: four train at once, then others do what takes most while a neighbour runs small
 * cells.
 *
 * <p>Argument: how long each part takes, in seconds (20).
 */
final class SharingBench {

    private static final int LEARNERS = 4;
    private static final String NETWORK = """
            import torch, torch.nn as nn
            net = nn.Sequential(nn.Linear(784, 200), nn.Sigmoid(), nn.Linear(200, 10), nn.Sigmoid())
            optimiser = torch.optim.SGD(net.parameters(), lr=0.01)
            x, y = torch.rand(784), torch.rand(10)
            """;
    private static final String TRAIN = """
            for i in range(100):
                loss = ((net(x) - y) ** 2).mean()
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
            """;
    private static final List<String> STRESSES = List.of(
            "t = __import__('time').time()\nwhile __import__('time').time() < t + 1: pass",
            "keep = [list(range(1000)) for i in range(2000)]",
            "import torch\na = torch.rand(1500, 1500)\nfor i in range(3): a @ a",
            "for i in range(2000): print('x' * 40)");

    public static void main(String... arguments) throws Exception {
        double seconds = arguments.length == 0 ? 20 : Double.parseDouble(arguments[0]);
        try (var worker = new Worker();
                var pool = Executors.newFixedThreadPool(LEARNERS + 1)) {
            shares(worker, pool, seconds);
            neighbours(worker, pool, seconds);
        }
    }

    private static void shares(Worker worker, ExecutorService pool, double seconds) throws Exception {
        List<LabSession> learners = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            var learner = new LabSession(worker.lab(), "learner-" + i);
            learner.seconds(NETWORK);
            learners.add(learner);
        }
        double alone = steps(learners.getFirst(), seconds);
        double processorBefore = processorSeconds(worker.pid());
        List<Future<Double>> running = new ArrayList<>();
        for (LabSession learner : learners) {
            running.add(pool.submit(() -> steps(learner, seconds)));
        }
        List<Double> steps = new ArrayList<>();
        for (Future<Double> each : running) {
            steps.add(each.get());
        }
        double processors = (processorSeconds(worker.pid()) - processorBefore) / seconds;
        double sum = steps.stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf("%n%d learners train at once; one alone does %.0f steps a second%n", LEARNERS, alone);
        for (double each : steps) {
            System.out.printf("  %8.0f steps a second, %4.1f %% of all%n", each, 100 * each / sum);
        }
        System.out.printf(
                "  together %.0f steps a second on %.1f of %d processors%n",
                sum, processors, Runtime.getRuntime().availableProcessors());
        learners.forEach(LabSession::close);
    }

    private static double steps(LabSession learner, double seconds) {
        long begun = System.nanoTime();
        int rounds = 0;
        while (System.nanoTime() - begun < seconds * 1e9) {
            learner.seconds(TRAIN);
            rounds++;
        }
        return 100 * rounds / ((System.nanoTime() - begun) / 1e9);
    }

    private static void neighbours(Worker worker, ExecutorService pool, double seconds) throws Exception {
        try (var neighbour = new LabSession(worker.lab(), "neighbour");
                var other = new LabSession(worker.lab(), "other")) {
            neighbour.seconds("import torch\nkept = torch.ones(3)");
            System.out.printf("%nsmall cells of a neighbour (ms)%n");
            print("alone", smallCells(neighbour, seconds / STRESSES.size(), () -> true));
            for (String stress : STRESSES) {
                long end = System.nanoTime() + (long) (seconds / STRESSES.size() * 1e9);
                Future<?> stressing = pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        other.seconds(stress);
                    }
                });
                print(stress.lines().toList().getLast(), smallCells(neighbour, seconds, () -> !stressing.isDone()));
                stressing.get();
            }
        }
    }

    private static double[] smallCells(LabSession neighbour, double seconds, Callable<Boolean> goesOn)
            throws Exception {
        List<Double> times = new ArrayList<>();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < seconds * 1e9 && goesOn.call()) {
            times.add(neighbour.secondsAtTheEdge("(kept * 2).sum().item()") * 1e3);
            Thread.sleep(20);
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void print(String what, double[] sorted) {
        System.out.printf(
                "  %-60s %8.1f median %8.1f p95 %8.1f largest of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1],
                sorted.length);
    }

    private static double processorSeconds(long pid) throws IOException {
        return ProcessHandle.of(pid)
                        .orElseThrow()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toMillis()
                / 1e3;
    }

    private SharingBench() {}
}
