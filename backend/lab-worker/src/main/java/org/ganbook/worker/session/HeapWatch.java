package org.ganbook.worker.session;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps room in the heap that all sessions share. When what is left of it after a collection is little, the cell is
 * ended whose thread has allocated most since there was room; the others never notice.
 */
final class HeapWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(HeapWatch.class.getName());
    private static final double FULL = 0.8;
    /**
     * A collection stops everybody, so there has to be a good part of new objects before the next one; and who has made
     * less than that is not the one who filled the heap.
     */
    private static final double BETWEEN_COLLECTIONS = 0.05;

    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final MemoryPoolMXBean old;
    private final long full;
    private final long step;
    /** What each session had allocated when there was room for the last time, in bytes. */
    private final Map<Session, Long> sessions = new ConcurrentHashMap<>();

    private long liveAtLast;
    private final Thread thread;

    HeapWatch() {
        this.old = largestPool();
        long most = old.getUsage().getMax();
        this.full = (long) (most * FULL);
        this.step = (long) (most * BETWEEN_COLLECTIONS);
        this.thread = Thread.ofPlatform().daemon().name("heap-watch").unstarted(this::watch);
    }

    private static MemoryPoolMXBean largestPool() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()))
                .orElseThrow();
    }

    /** The bytes of the objects of all sessions, some of them garbage. */
    static long used() {
        return largestPool().getUsage().getUsed();
    }

    /** The bytes of living objects from which on cells are ended. */
    static long full() {
        return (long) (largestPool().getUsage().getMax() * FULL);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        while (true) {
            try {
                look();
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.log(System.Logger.Level.ERROR, "watching the heap", e);
            }
        }
    }

    /** Watches no longer: sessions that are gone are nobody's to end. */
    @Override
    public void close() {
        thread.interrupt();
    }

    /** Watches a session from here on; what its imports took is nobody's fault. */
    void add(Session session) {
        sessions.put(session, session.allocated());
    }

    void remove(Session session) {
        sessions.remove(session);
    }

    long megabytes() {
        return full >> 20;
    }

    /** Whether little room is left even after a collection. */
    synchronized boolean isFull() {
        if (old.getUsage().getUsed() < full) {
            return false;
        }
        System.gc();
        liveAtLast = old.getUsage().getUsed();
        return liveAtLast >= full;
    }

    private void look() throws InterruptedException {
        long used = old.getUsage().getUsed();
        if (used < full) {
            if (used < full - step) {
                liveAtLast = 0;
            }
            sessions.replaceAll((session, before) -> session.allocated());
            return;
        }
        boolean looked = liveAtLast < full && used < liveAtLast + step;
        if (looked || !isFull()) {
            return;
        }
        Session greediest = null;
        long most = step;
        for (Map.Entry<Session, Long> each : sessions.entrySet()) {
            long since = each.getKey().allocated() - each.getValue();
            if (since >= most) {
                greediest = each.getKey();
                most = since;
            }
        }
        if (greediest != null) {
            LOG.log(System.Logger.Level.WARNING, "The heap is full: {0} MB of objects are alive", liveAtLast >> 20);
            greediest.makeRoom();
        }
    }
}
