package org.ganbook.app.notebook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabUnavailableException;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Revival;
import org.ganbook.notebook.Awakening;
import org.jspecify.annotations.Nullable;

/**
 * A learner's session in the lab, one for the whole course. Its name changes whenever its variables are gone, be it with
 * their worker or by a restart, and whoever watches hears of it. A session that was put away keeps its name, and comes
 * back when it is opened next (docs/decisions/026).
 */
final class LabSession {

    private static final Logger LOG = System.getLogger(LabSession.class.getName());

    private final String learner;
    private final Lab lab;
    private final SleepStore sleeping;
    private final InstantSource clock;
    private final Runnable renamed;
    private final Set<Watcher> watchers = new CopyOnWriteArraySet<>();
    private final Object opening = new Object();
    private volatile String name;
    /** The worker that has the session open, as far as is known; empty when none has. */
    private String worker = "";
    /** What is stored of the session and still as new as its variables. */
    private @Nullable Asleep asleep;

    private int openings;

    /** @param renamed is run when the session has another name */
    LabSession(String learner, Lab lab, SleepStore sleeping, InstantSource clock, Runnable renamed) {
        this.learner = learner;
        this.lab = lab;
        this.sleeping = sleeping;
        this.clock = clock;
        this.renamed = renamed;
        this.asleep = sleeping.find(learner).orElse(null);
        this.name = asleep == null ? "" : asleep.name();
    }

    /**
     * Opens the session, or finds it open, and returns its name. One that was put away comes back.
     *
     * @throws LabUnavailableException when there is no worker to open it
     */
    String open() {
        synchronized (opening) {
            Asleep stored = asleep();
            Lab.Session opened =
                    lab.open(new Lab.SessionRequest(learner, learner, stored == null ? "" : stored.name()));
            if (stored != null && opened.revival().outcome() == Revival.Outcome.REVIVED) {
                return revived(stored, opened);
            }
            synchronized (this) {
                boolean other = !worker.equals(opened.workerId());
                if (!opened.created() && !other) {
                    return name;
                }
                worker = opened.workerId();
                openings++;
                become(worker + "/" + openings);
            }
            if (stored != null) {
                forget();
                watchers.forEach(watcher -> watcher.postAwakening(new Awakening.Unreadable(stored.putAwayAt())));
            }
            return name();
        }
    }

    private String revived(Asleep stored, Lab.Session opened) {
        synchronized (this) {
            worker = opened.workerId();
            become(stored.name());
        }
        Awakening back = new Awakening.Back(
                stored.putAwayAt(),
                Stream.concat(stored.notKept().stream(), opened.revival().notKept().stream())
                        .toList());
        watchers.forEach(watcher -> watcher.postAwakening(back));
        return stored.name();
    }

    /** A cell is about to run: from here on, what is stored is older than the variables. */
    void used() {
        synchronized (opening) {
            if (asleep() != null) {
                forget();
            }
        }
    }

    private void forget() {
        lab.forget(learner);
        try {
            sleeping.forget(learner);
        } catch (RuntimeException e) {
            // Then there is a note of what is not there any more, and the next opening will say so.
            LOG.log(Level.ERROR, "It could not be noted that the session of " + learner + " is used again", e);
        }
        synchronized (this) {
            asleep = null;
        }
    }

    /** Stores the variables and ends the session in the lab; it comes back when it is opened next. */
    void putAway(Duration limit) {
        synchronized (opening) {
            if (!isOpen()) {
                return;
            }
            if (asleep() != null) {
                // It came back and nothing has changed since.
                lab.close(learner);
                leaveWorker();
                return;
            }
            PutAway done = lab.putAway(learner, name(), limit);
            switch (done.outcome()) {
                case STORED -> keep(new Asleep(name(), clock.instant(), done.notKept()));
                case ABSENT -> lost();
                case BUSY -> {}
                case FAILED -> LOG.log(Level.ERROR, "The session of " + learner + " could not be put away");
            }
        }
    }

    private void keep(Asleep stored) {
        try {
            sleeping.put(learner, stored);
        } catch (RuntimeException e) {
            // It can still come back, unless the application ends before.
            LOG.log(Level.ERROR, "It could not be noted that the session of " + learner + " was put away", e);
        }
        synchronized (this) {
            asleep = stored;
            worker = "";
        }
    }

    private synchronized void leaveWorker() {
        worker = "";
    }

    private synchronized @Nullable Asleep asleep() {
        return asleep;
    }

    /** Whether a worker has the session open, as far as is known. */
    synchronized boolean isOpen() {
        return !worker.isEmpty();
    }

    /** Opens the session in the background, so that the first cell finds it open. */
    void prepare() {
        Thread.ofVirtual().name("lab-open").start(() -> {
            try {
                open();
            } catch (LabUnavailableException _) {
                // The page's status line tells it, and the next run tries again.
            }
        });
    }

    /** The worker is gone, and the session with it; what is stored of it and not older than it can come back. */
    synchronized void lost() {
        worker = "";
        become(asleep == null ? "" : asleep.name());
    }

    /** Ends the session and opens a new one, in the background. */
    void restart() {
        Thread.ofVirtual().name("lab-restart").start(() -> {
            synchronized (opening) {
                try {
                    forget();
                    lost();
                    lab.close(learner);
                } catch (LabUnavailableException _) {
                    // Without a worker there is no session to end.
                }
            }
            prepare();
        });
    }

    /** Adds a watcher and returns the session's name at this moment; it is empty while there is none. */
    synchronized String join(Watcher watcher) {
        watchers.add(watcher);
        return name;
    }

    /** Its present name; empty while there is none. */
    String name() {
        return name;
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    boolean isWatched() {
        return !watchers.isEmpty();
    }

    private void become(String newName) {
        if (!newName.equals(name)) {
            name = newName;
            watchers.forEach(watcher -> watcher.postSession(newName));
            renamed.run();
        }
    }
}
