package org.ganbook.bench;

import java.io.IOException;

/**
 * Whether memory stays flat: in a million steps of training, and in ten thousand forward passes of 50 MB that no
 * backward pass follows. Prints the worker's resident memory after every tenth.
 *
 * <p>Argument: which part of these numbers to do (1).
 */
final class EnduranceBench {

    private static final int TENTHS = 10;
    private static final int STEPS = 1_000_000;
    private static final int PASSES = 10_000;

    public static void main(String... arguments) throws IOException {
        double part = arguments.length == 0 ? 1 : Double.parseDouble(arguments[0]);
        try (var worker = new Worker();
                var learner = new LabSession(worker.lab(), "learner")) {
            learner.seconds("""
                    import torch, torch.nn as nn
                    net = nn.Sequential(nn.Linear(20, 10), nn.Sigmoid(), nn.Linear(10, 1), nn.Sigmoid())
                    optimiser = torch.optim.Adam(net.parameters())
                    loss_function = nn.MSELoss()
                    x, y = torch.rand(20), torch.rand(1)
                    wide = nn.Linear(100, 2048)
                    many = torch.rand(6400, 100)
                    """);
            tenths(worker, learner, "training steps", (int) (STEPS * part), """
                    for i in range(%d):
                        loss = loss_function(net(x), y)
                        optimiser.zero_grad()
                        loss.backward()
                        optimiser.step()
                    """);
            tenths(worker, learner, "forward passes of 50 MB", (int) (PASSES * part), """
                    for i in range(%d):
                        output = wide(many)
                    """);
        }
    }

    private static void tenths(Worker worker, LabSession learner, String what, int count, String cell)
            throws IOException {
        System.out.printf("%n%,d %s%n", count, what);
        learner.seconds(cell.formatted(Math.max(1, count / 100)));
        for (int i = 1; i <= TENTHS; i++) {
            double seconds = learner.seconds(cell.formatted(count / TENTHS));
            System.out.printf(
                    "  %3d %%  %8.1f us each  %8.0f MB resident%n",
                    100 * i / TENTHS, seconds / count * TENTHS * 1e6, worker.residentBytes() / 1e6);
        }
    }

    private EnduranceBench() {}
}
