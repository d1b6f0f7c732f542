package org.ganbook.worker.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.ganbook.lab.api.LearnerFolder;
import org.ganbook.lab.api.Revival;
import org.ganbook.worker.python.DiskQuota;
import org.ganbook.worker.python.PythonEngine;
import org.ganbook.worker.python.PythonKernel;
import org.ganbook.worker.python.TrainingWatch;
import org.jspecify.annotations.Nullable;

/**
 * The open sessions of a worker, and a few that stand ready with the usual imports done, so that a learner's first cell
 * is not the one that waits for them.
 */
public final class Sessions implements AutoCloseable {

    /** What a learner's first cells are likely to import. */
    private static final String USUAL_IMPORTS =
            "import torch, torch.nn, torch.utils.data, numpy, pandas, matplotlib.pyplot";

    private final PythonEngine engine;
    private final LabHosts hosts;
    private final Limits limits;
    private final int readyWanted;
    private final Deque<Session> standingReady = new ArrayDeque<>();
    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final HeapWatch heap = new HeapWatch();
    private final Set<Session> runaways = ConcurrentHashMap.newKeySet();

    Sessions(PythonEngine engine, LabHosts hosts, Limits limits, int readyWanted) {
        this.engine = engine;
        this.hosts = hosts;
        this.limits = limits;
        this.readyWanted = readyWanted;
        heap.start();
    }

    /** A session opened by a call, or one that was open already. */
    public record Opened(Session session, boolean created) {}

    /** Opens the session {@code id} on {@code folder}, or finds it. */
    public Opened open(String id, Path folder) {
        boolean[] created = {false};
        Session session = open.computeIfAbsent(id, absent -> {
            created[0] = true;
            return create(folder);
        });
        return new Opened(session, created[0]);
    }

    /**
     * A session that was put away.
     *
     * @param limit how long bringing it back may take; what is not back then stays behind
     */
    public record Stored(Path file, String key, Duration limit) {}

    /** A session that was put away, revived or not, or one that was open already. */
    public record Woken(Session session, boolean created, Revival revival) {}

    /** Opens the session {@code id} with the variables that are stored of it, or finds it. */
    public Woken open(String id, Path folder, Stored stored) {
        AtomicReference<@Nullable CompletableFuture<Revival>> waking = new AtomicReference<>();
        Session session = open.computeIfAbsent(id, absent -> {
            Session made = create(folder);
            waking.set(made.revive(stored));
            return made;
        });
        CompletableFuture<Revival> answer = waking.get();
        if (answer == null) {
            return new Woken(session, false, Revival.NONE);
        }
        Revival revival = answer.join();
        if (revival.outcome() == Revival.Outcome.UNREADABLE) {
            // Half of the variables may be there: nobody is to compute with those.
            var unused = close(id);
            return new Woken(open(id, folder).session(), true, revival);
        }
        return new Woken(session, true, revival);
    }

    /** A session that no other call can find. */
    public Session create(Path folder) {
        Session session = take();
        session.awaitReady()
                .kernel()
                .assign(folder, new DiskQuota(limits.diskBytes(), new LearnerFolder(folder)::size));
        refill();
        return session;
    }

    private Session take() {
        synchronized (standingReady) {
            Session session = standingReady.poll();
            return session == null ? start() : session;
        }
    }

    /** A session that belongs to nobody yet. */
    Session start() {
        return new Session(() -> parts(false), limits, heap, this::over);
    }

    /** A session that has ended by itself: its learner's next call opens another one. */
    private void over(Session session) {
        open.values().remove(session);
        runaways.removeIf(each -> !each.isRunaway());
        if (session.isRunaway()) {
            runaways.add(session);
        }
    }

    /** How many threads compute on though their sessions are over. */
    public int runaways() {
        runaways.removeIf(each -> !each.isRunaway());
        return runaways.size();
    }

    private KernelParts parts(boolean compiling) {
        TrainingWatch training = new TrainingWatch();
        LabHosts.Made made = hosts.make(training, limits);
        PythonKernel kernel = engine.prepare(made.byName(), compiling, made.datasets()::file);
        made.datasets().progressTo(new DownloadProgress(kernel.loops()));
        kernel.prepare(USUAL_IMPORTS);
        if (compiling) {
            kernel.readyToAnswer();
        }
        return new KernelParts(kernel, training, made.torch());
    }

    /** Opens a session of the worker's own, whose imports are kept in compiled form for all others. */
    Session startCompiling() {
        return new Session(() -> parts(true), limits, heap, this::over);
    }

    private void refill() {
        synchronized (standingReady) {
            while (standingReady.size() < readyWanted) {
                standingReady.add(start());
            }
        }
    }

    /** Opens the sessions that stand ready and waits for the first of them. */
    void fill() {
        refill();
        Session first;
        synchronized (standingReady) {
            first = standingReady.peek();
        }
        if (first != null) {
            var unused = first.awaitReady();
        }
    }

    public @Nullable Session find(String id) {
        return open.get(id);
    }

    public boolean close(String id) {
        Session session = open.remove(id);
        if (session != null) {
            session.close();
        }
        return session != null;
    }

    public int count() {
        return open.size();
    }

    @Override
    public void close() {
        heap.close();
        open.values().forEach(Session::close);
        open.clear();
    }
}
