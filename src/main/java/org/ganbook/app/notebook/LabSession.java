package org.ganbook.app.notebook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
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
    private final Runnable changed;
    private final Set<Watcher> watchers = new CopyOnWriteArraySet<>();
    private final Object opening = new Object();
    private volatile String name;
    /** The worker that has the session open, as far as is known; empty when none has. */
    private String worker = "";
    /** What may be stored of the session, as new as its variables. */
    private @Nullable Asleep asleep;
    /** Whether it is stored, beyond doubt. */
    private boolean stored;

    private int openings;

    /** @param changed is run when the session has another name, or was put away */
    LabSession(String learner, Lab lab, SleepStore sleeping, InstantSource clock, Runnable changed) {
        this.learner = learner;
        this.lab = lab;
        this.sleeping = sleeping;
        this.clock = clock;
        this.changed = changed;
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
            Asleep before = asleep();
            Lab.Session opened = lab.open(new Lab.SessionRequest(learner, learner, before == null ? "" : before.key()));
            if (before != null && opened.revival().outcome() == Revival.Outcome.REVIVED) {
                return revived(before, opened);
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
            if (before != null) {
                forget();
                boolean unreadable = opened.revival().outcome() == Revival.Outcome.UNREADABLE;
                tell(new Awakening.Gone(before.putAwayAt(), unreadable));
            }
            return name();
        }
    }

    private String revived(Asleep before, Lab.Session opened) {
        synchronized (this) {
            stored = true;
            worker = opened.workerId();
            become(before.name());
        }
        changed.run();
        tell(new Awakening.Back(before.putAwayAt(), opened.revival().notKept()));
        return before.name();
    }

    private void tell(Awakening news) {
        watchers.forEach(watcher -> watcher.postAwakening(news));
    }

    /** The variables of the open session are about to change: from here on, what is stored is older than they are. */
    void used() {
        synchronized (opening) {
            if (isOpen() && asleep() != null) {
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
            stored = false;
        }
    }

    /** Stores the variables and ends the session in the lab; it comes back when it is opened next. */
    void putAway(Duration limit) {
        synchronized (opening) {
            if (!isOpen()) {
                return;
            }
            if (isStored()) {
                // It came back and nothing has changed since.
                lab.close(learner);
                leaveWorker();
            } else if (note()) {
                store(limit);
            }
        }
        changed.run();
    }

    private void store(Duration limit) {
        Asleep noted = asleep();
        PutAway done = noted == null ? PutAway.FAILED : lab.putAway(learner, noted.key(), limit);
        switch (done) {
            case STORED -> {
                synchronized (this) {
                    stored = true;
                    worker = "";
                }
            }
            case BUSY -> forget();
            case ABSENT -> {
                forget();
                lost();
            }
            // The note stays: it may have been stored after all, and whoever opens it finds out.
            case FAILED -> LOG.log(Level.ERROR, "The session of " + learner + " could not be put away");
        }
    }

    /** Notes that the session is put away, before that is done; returns whether that was possible. */
    private boolean note() {
        Asleep noted = new Asleep(name(), UUID.randomUUID().toString(), clock.instant());
        try {
            sleeping.put(learner, noted);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "It can't be noted that the session of " + learner + " is put away", e);
            return false;
        }
        synchronized (this) {
            asleep = noted;
            stored = false;
        }
        return true;
    }

    /** The application ends before the session could be put away: whoever opens it again is told. */
    void giveUp() {
        synchronized (opening) {
            if (isOpen() && asleep() == null) {
                var unused = note();
            }
        }
    }

    private synchronized void leaveWorker() {
        worker = "";
    }

    private synchronized @Nullable Asleep asleep() {
        return asleep;
    }

    private synchronized boolean isStored() {
        return stored;
    }

    /** Whether a worker has the session open, as far as is known. */
    synchronized boolean isOpen() {
        return !worker.isEmpty();
    }

    /** Whether the session was put away and is not back. */
    synchronized boolean isAsleep() {
        return asleep != null && worker.isEmpty();
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
            changed.run();
        }
    }
}
