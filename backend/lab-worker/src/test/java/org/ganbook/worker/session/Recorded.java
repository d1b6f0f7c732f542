package org.ganbook.worker.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.ganbook.lab.api.CellEvent;

/** The events of one run, as they come in. */
final class Recorded {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final long begun = System.nanoTime();
    private final List<CellEvent> events = new ArrayList<>();
    private final CountDownLatch finished = new CountDownLatch(1);

    static Recorded run(Session session, String code) throws InterruptedException {
        Recorded recorded = start(session, code);
        recorded.await();
        return recorded;
    }

    /** Runs a cell that is told from others by its id. */
    static Recorded run(Session session, String cell, String code) throws InterruptedException {
        Recorded recorded = new Recorded();
        session.run(cell, code, 0, recorded::add);
        recorded.await();
        return recorded;
    }

    static Recorded start(Session session, String code) {
        return start(session, code, 0);
    }

    /** @param seconds the cell's time limit, or 0 */
    static Recorded start(Session session, String code, double seconds) {
        Recorded recorded = new Recorded();
        session.run("cell", code, seconds, recorded::add);
        return recorded;
    }

    private void add(CellEvent event) {
        synchronized (events) {
            events.add(event);
            events.notifyAll();
        }
        if (event instanceof CellEvent.Finished) {
            finished.countDown();
        }
    }

    void await() throws InterruptedException {
        if (!finished.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the cell has not finished: " + events());
        }
    }

    /** Waits a little for the end and says whether it has come; fails when it doesn't come at all. */
    boolean hasFinished(Duration wait) throws InterruptedException {
        if (System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new AssertionError("the cell has not finished: " + summary());
        }
        return finished.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The events, each cut to a readable length. */
    String summary() {
        return events().stream()
                .map(event ->
                        event.toString().substring(0, Math.min(event.toString().length(), 600)))
                .limit(30)
                .toList()
                .toString();
    }

    /** Waits until an event of this kind has come. */
    void awaitEvent(Predicate<CellEvent> wanted) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        synchronized (events) {
            while (events.stream().noneMatch(wanted)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("not seen among " + summary());
                }
                events.wait(1000);
            }
        }
    }

    List<CellEvent> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    String printed() {
        StringBuilder text = new StringBuilder();
        for (CellEvent event : events()) {
            if (event instanceof CellEvent.Text(CellEvent.Stream stream, String words)) {
                text.append(words);
            }
        }
        return text.toString();
    }

    <E extends CellEvent> List<E> all(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <E extends CellEvent> E only(Class<E> kind) {
        List<E> found = all(kind);
        if (found.size() != 1) {
            throw new AssertionError("wanted one " + kind.getSimpleName() + ": " + events());
        }
        return found.getFirst();
    }

    CellEvent.Outcome outcome() {
        return only(CellEvent.Finished.class).outcome();
    }
}
