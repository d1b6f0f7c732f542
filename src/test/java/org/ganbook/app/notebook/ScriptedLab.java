package org.ganbook.app.notebook;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.CellEvent.Outcome;
import org.ganbook.lab.api.CellEvent.Stream;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabState;
import org.ganbook.lab.api.LabUnavailableException;
import org.ganbook.lab.api.NotKept;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Question;
import org.ganbook.lab.api.Revival;
import org.ganbook.lab.api.Steering;
import org.jspecify.annotations.Nullable;

/**
 * A lab whose cells do what the test says. The code {@code print X} prints X, {@code raise} fails, {@code wait} takes
 * events that the test sends, until it is stopped or the worker dies.
 */
final class ScriptedLab implements Lab {

    private final List<Consumer<LabState>> listeners = new CopyOnWriteArrayList<>();
    /** Every session that is put away had a generator. */
    static final NotKept GENERATOR = new NotKept("it", NotKept.Reason.GENERATOR, "generator", false);

    private record Stored(String key, int count) {}

    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, Stored> stored = new HashMap<>();
    private final BlockingQueue<CellEvent> sent = new LinkedBlockingQueue<>();
    private final List<Steering> steered = new CopyOnWriteArrayList<>();
    private volatile LabState state = new LabState.Ready("w1", "cpu", "test");
    private volatile boolean unavailable;
    private volatile int running;
    private volatile boolean deaf;
    private volatile @Nullable CellEvent lastWords;
    private volatile PutAway outcome = PutAway.STORED;
    private volatile Runnable beforeStoring = () -> {};
    private final List<String> asked = new CopyOnWriteArrayList<>();

    void send(CellEvent event) {
        sent.add(event);
    }

    void refuse(boolean refuses) {
        unavailable = refuses;
    }

    /** The worker dies, and another one starts. */
    void crash(String next) {
        become(new LabState.Lost("w1", "killed"));
        synchronized (open) {
            open.clear();
        }
        if (running > 0) {
            sent.add(new CellEvent.Finished(Outcome.LOST, 1));
        }
        become(new LabState.Starting(2));
        become(new LabState.Ready(next, "cpu", "test"));
    }

    private void become(LabState now) {
        state = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public LabState state() {
        return state;
    }

    @Override
    public AutoCloseable listen(Consumer<LabState> listener) {
        listeners.add(listener);
        listener.accept(state);
        return () -> listeners.remove(listener);
    }

    @Override
    public Session open(SessionRequest request) {
        if (unavailable) {
            throw new LabUnavailableException("there is no worker");
        }
        synchronized (open) {
            String worker = state instanceof LabState.Ready ready ? ready.workerId() : "";
            if (open.containsKey(request.sessionId())) {
                return new Session(request.sessionId(), worker, false);
            }
            Stored kept = stored.get(request.sessionId());
            Stored back = kept != null && kept.key().equals(request.revive()) ? kept : null;
            open.put(request.sessionId(), back == null ? 0 : back.count());
            Revival.Outcome outcome = request.revive().isEmpty()
                    ? Revival.Outcome.NONE
                    : back == null ? Revival.Outcome.MISSING : Revival.Outcome.REVIVED;
            List<NotKept> notKept = back == null ? List.of() : List.of(GENERATOR);
            return new Session(request.sessionId(), worker, true, new Revival(outcome, notKept));
        }
    }

    @Override
    public void run(String sessionId, String cellId, String code, Consumer<CellEvent> events) {
        int count;
        synchronized (open) {
            Integer before = open.get(sessionId);
            if (before == null) {
                events.accept(new CellEvent.Finished(Outcome.LOST, 0));
                return;
            }
            count = before + 1;
            open.put(sessionId, count);
        }
        events.accept(new CellEvent.Started(count, Instant.EPOCH));
        Outcome outcome = Outcome.OK;
        if (code.startsWith("print ")) {
            events.accept(new CellEvent.Text(Stream.STDOUT, code.substring(6)));
        } else if (code.equals("raise")) {
            events.accept(new CellEvent.Failed("ValueError", "as told", 1, List.of(), ""));
            outcome = Outcome.ERROR;
        } else if (code.equals("wait")) {
            outcome = waiting(events);
        } else {
            throw new IllegalStateException("a defect of the lab");
        }
        events.accept(new CellEvent.Finished(outcome, 0.5));
    }

    private Outcome waiting(Consumer<CellEvent> events) {
        running++;
        try {
            while (true) {
                CellEvent event = sent.take();
                if (event instanceof CellEvent.Finished finished) {
                    return finished.outcome();
                }
                events.accept(event);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            running--;
        }
    }

    @Override
    public boolean stop(String sessionId) {
        if (running == 0) {
            return false;
        }
        if (deaf) {
            return true;
        }
        CellEvent last = lastWords;
        if (last != null) {
            sent.add(last);
        }
        sent.add(new CellEvent.Finished(Outcome.STOPPED, 1));
        return true;
    }

    @Override
    public boolean steer(String sessionId, Steering how) {
        steered.add(how);
        return running > 0;
    }

    @Override
    public PutAway putAway(String sessionId, String key, Duration limit) {
        asked.add(sessionId);
        beforeStoring.run();
        synchronized (open) {
            Integer count = open.get(sessionId);
            if (count == null) {
                return PutAway.ABSENT;
            }
            if (outcome == PutAway.STORED) {
                open.remove(sessionId);
                stored.put(sessionId, new Stored(key, count));
            }
            return outcome;
        }
    }

    /** From now on sessions are put away so, after something has been done. */
    void putAwayAs(PutAway how, Runnable before) {
        outcome = how;
        beforeStoring = before;
    }

    /** The learners whose sessions were to be put away, in the order in which that began. */
    List<String> putAway() {
        return List.copyOf(asked);
    }

    /** Stores a session under a key and ends it, which nobody hears of. */
    void storeUnheard(String sessionId, String key) {
        synchronized (open) {
            stored.put(sessionId, new Stored(key, open.remove(sessionId)));
        }
    }

    /** What a cell that waits says when it is stopped. */
    void beforeEnd(CellEvent event) {
        lastWords = event;
    }

    /** From now on a cell that waits can't be stopped. */
    void makeDeaf() {
        deaf = true;
    }

    @Override
    public void forget(String sessionId) {
        synchronized (open) {
            stored.remove(sessionId);
        }
    }

    /** Whether a session of the learner takes up room. */
    boolean isOpen(String sessionId) {
        synchronized (open) {
            return open.containsKey(sessionId);
        }
    }

    boolean isStored(String sessionId) {
        synchronized (open) {
            return stored.containsKey(sessionId);
        }
    }

    /** How the test's cells have been steered. */
    List<Steering> steered() {
        return List.copyOf(steered);
    }

    @Override
    public Answer ask(String sessionId, Question question) {
        synchronized (open) {
            if (!open.containsKey(sessionId)) {
                return new Answer.NoSession();
            }
        }
        return running > 0 ? new Answer.Busy() : new Answer.Told(question.kind() + " " + question.text());
    }

    @Override
    public void close(String sessionId) {
        synchronized (open) {
            open.remove(sessionId);
        }
    }

    @Override
    public void close() {
        become(new LabState.Lost("w1", "closed"));
    }
}
