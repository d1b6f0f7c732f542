package org.ganbook.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.PutAway;

/**
 * How long it takes to put a class's sessions away at a restart, so many at once as the application does it, and to bring
 * them back.
 *
 * <p>Argument: how many sessions, each with a network, its optimiser and a table (30).
 */
final class RestartBench {

    private static final String CHAPTER = """
            import torch, numpy, pandas
            from torch import nn
            class Discriminator(nn.Module):
                def __init__(self):
                    super().__init__()
                    self.model = nn.Sequential(
                        nn.Linear(784, 200), nn.LeakyReLU(0.02), nn.LayerNorm(200), nn.Linear(200, 1), nn.Sigmoid())
                    self.optimiser = torch.optim.Adam(self.parameters(), lr=0.0001)
                    self.progress = [0.5] * 3000
                def forward(self, inputs): return self.model(inputs)
            D = Discriminator()
            D(torch.rand(784)).backward()
            D.optimiser.step()
            table = pandas.DataFrame(numpy.random.rand(2000, 785))
            """;

    /** As {@code ganbook.session.sleep-limit} has it. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    public static void main(String... arguments) throws IOException, InterruptedException {
        int count = arguments.length == 0 ? 30 : Integer.parseInt(arguments[0]);
        try (var worker = new Worker()) {
            List<LabSession> sessions = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                LabSession session = new LabSession(worker.lab(), "session-" + i);
                session.seconds(CHAPTER);
                sessions.add(session);
            }
            long begun = System.nanoTime();
            Map<PutAway, Integer> outcomes = putAway(worker.lab(), sessions);
            System.out.printf("%d sessions put away: %.1f s, %s%n", count, (System.nanoTime() - begun) / 1e9, outcomes);
            List<Double> awakenings = new ArrayList<>();
            for (LabSession session : sessions) {
                long asked = System.nanoTime();
                worker.lab().open(new Lab.SessionRequest(session.id(), session.id(), key(session)));
                session.seconds("D(torch.rand(784)), table.shape");
                awakenings.add((System.nanoTime() - asked) / 1e6);
            }
            Collections.sort(awakenings);
            System.out.printf(
                    "one brought back, and its first cell: %.0f ms median, %.0f largest%n",
                    awakenings.get(count / 2), awakenings.getLast());
            sessions.forEach(LabSession::close);
        }
    }

    private static Map<PutAway, Integer> putAway(Lab lab, List<LabSession> sessions) throws InterruptedException {
        var places = new Semaphore(Runtime.getRuntime().availableProcessors() + 1);
        Map<PutAway, Integer> outcomes = Collections.synchronizedMap(new TreeMap<>());
        List<Thread> threads = new ArrayList<>();
        for (LabSession session : sessions) {
            threads.add(Thread.ofVirtual().start(() -> {
                places.acquireUninterruptibly();
                outcomes.merge(lab.putAway(session.id(), key(session), LIMIT), 1, Integer::sum);
                places.release();
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return outcomes;
    }

    private static String key(LabSession session) {
        return "key-of-" + session.id();
    }
}
