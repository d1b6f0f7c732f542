package org.ganbook.app.notebook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Puts all sessions away before the application ends. So that as many as possible are stored when there is not the time
 * for all, only few are stored at once, and none may take the time of the others.
 */
final class Retirement {

    /** What the lab may take longer than it was told to. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Instant end;
    private final Duration each;
    /** One more than there are cores: forcing a file to the disk leaves one of them idle. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);

    /**
     * @param end when everything has to be done
     * @param each how long one session may take
     */
    Retirement(InstantSource clock, Instant end, Duration each) {
        this.clock = clock;
        this.end = end;
        this.each = each;
    }

    void of(List<Desk> desks) {
        desks.forEach(Desk::retire);
        List<Thread> threads = new ArrayList<>();
        for (Desk desk : desks) {
            threads.add(Thread.ofVirtual().name("retire").start(() -> putAway(desk)));
        }
        try {
            for (Thread thread : threads) {
                thread.join(Duration.between(clock.instant(), end.plus(GRACE)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void putAway(Desk desk) {
        try {
            if (desk.awaitRest(end) && places.tryAcquire(left().toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    desk.putAway(left().compareTo(each) < 0 ? left() : each);
                } finally {
                    places.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            desk.session().giveUp();
        }
    }

    private Duration left() {
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
