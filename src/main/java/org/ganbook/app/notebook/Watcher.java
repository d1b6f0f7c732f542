package org.ganbook.app.notebook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ganbook.notebook.Awakening;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.Notebooks.Listener;
import org.jspecify.annotations.Nullable;

/**
 * Hands changes to a page's listener on a thread of its own, so that a slow page holds up nobody. A state that the page
 * had no time for is left out when a newer one of the same cell has come.
 */
final class Watcher {

    private final Listener listener;
    private final Map<String, CellState> cells = new LinkedHashMap<>();
    private @Nullable String session;
    private @Nullable Boolean storing;
    private @Nullable Awakening awakening;
    private boolean busy;

    Watcher(Listener listener) {
        this.listener = listener;
    }

    synchronized void post(String cell, CellState state) {
        cells.put(cell, state);
        deliver();
    }

    synchronized void postSession(String newSession) {
        session = newSession;
        deliver();
    }

    synchronized void postAwakening(Awakening news) {
        awakening = news;
        deliver();
    }

    synchronized void postStoring(boolean works) {
        storing = works;
        deliver();
    }

    private void deliver() {
        if (!busy) {
            busy = true;
            Thread.ofVirtual().name("notebook-watcher").start(this::run);
        }
    }

    private void run() {
        while (true) {
            Map<String, CellState> news;
            String newSession;
            Boolean nowStoring;
            Awakening nowAwake;
            synchronized (this) {
                if (cells.isEmpty() && session == null && storing == null && awakening == null) {
                    busy = false;
                    return;
                }
                news = new LinkedHashMap<>(cells);
                newSession = session;
                nowStoring = storing;
                nowAwake = awakening;
                cells.clear();
                session = null;
                storing = null;
                awakening = null;
            }
            if (nowStoring != null) {
                listener.storingChanged(nowStoring);
            }
            if (newSession != null) {
                listener.sessionChanged(newSession);
            }
            if (nowAwake != null) {
                listener.awoken(nowAwake);
            }
            news.forEach(listener::cellChanged);
        }
    }
}
