package org.ganbook.app.notebook;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabUnavailableException;

/**
 * A learner's session in the lab, one for the whole course. Its name changes whenever its variables are gone, be it with
 * their worker or by a restart, and whoever watches hears of it.
 */
final class LabSession {

    private final String learner;
    private final Lab lab;
    private final Runnable renamed;
    private final Set<Watcher> watchers = new CopyOnWriteArraySet<>();
    private final Object opening = new Object();
    private volatile String name = "";
    private int openings;

    /** @param renamed is run when the session has another name */
    LabSession(String learner, Lab lab, Runnable renamed) {
        this.learner = learner;
        this.lab = lab;
        this.renamed = renamed;
    }

    /**
     * Opens the session, or finds it open, and returns its name.
     *
     * @throws LabUnavailableException when there is no worker to open it
     */
    String open() {
        synchronized (opening) {
            Lab.Session opened = lab.open(new Lab.SessionRequest(learner, learner));
            synchronized (this) {
                boolean other = !name.startsWith(opened.workerId() + "/");
                if (opened.created() || other) {
                    openings++;
                    become(opened.workerId() + "/" + openings);
                }
                return name;
            }
        }
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

    /** The worker is gone, and the session with it. */
    synchronized void lost() {
        become("");
    }

    /** Ends the session and opens a new one, in the background. */
    void restart() {
        Thread.ofVirtual().name("lab-restart").start(() -> {
            synchronized (opening) {
                lost();
                try {
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
