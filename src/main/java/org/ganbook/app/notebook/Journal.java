package org.ganbook.app.notebook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Stores what has changed and then shows it. All that happens within one beat, in all notebooks, is one commit, so that
 * a thousand events a second cost no more than twenty.
 */
final class Journal implements AutoCloseable {

    /** Between two commits; also bounds the messages to a page. */
    static final Duration BEAT = Duration.ofMillis(50);

    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);
    private static final Logger LOG = System.getLogger(Journal.class.getName());

    private final NotebookStore store;
    private final Shelf<LiveNotebook> shelf;
    private final Consumer<Boolean> storing;
    private final Set<LiveNotebook> waiting = new LinkedHashSet<>();
    private final Thread writer;
    private boolean closed;

    /** @param storing hears when storing fails and when it works again */
    Journal(NotebookStore store, Shelf<LiveNotebook> shelf, Consumer<Boolean> storing) {
        this.store = store;
        this.shelf = shelf;
        this.storing = storing;
        this.writer = Thread.ofPlatform().daemon().name("notebook-journal").start(this::write);
    }

    /** The notebook has changed. */
    void add(LiveNotebook notebook) {
        synchronized (waiting) {
            if (waiting.add(notebook)) {
                var unused = shelf.hold(notebook.id());
                waiting.notifyAll();
            }
        }
    }

    private void write() {
        try {
            List<LiveNotebook> notebooks = next();
            while (!notebooks.isEmpty()) {
                long started = System.nanoTime();
                storeAndShow(notebooks);
                notebooks.forEach(notebook -> shelf.release(notebook.id()));
                long rest = BEAT.toNanos() - (System.nanoTime() - started);
                if (rest > 0 && !isClosed()) {
                    Thread.sleep(Duration.ofNanos(rest));
                }
                notebooks = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for changed notebooks; none when the journal is closed. */
    private List<LiveNotebook> next() throws InterruptedException {
        synchronized (waiting) {
            while (waiting.isEmpty() && !closed) {
                waiting.wait();
            }
            List<LiveNotebook> notebooks = new ArrayList<>(waiting);
            waiting.clear();
            return notebooks;
        }
    }

    private void storeAndShow(List<LiveNotebook> notebooks) throws InterruptedException {
        Map<LiveNotebook, List<CellChange>> changes = new LinkedHashMap<>();
        notebooks.forEach(notebook -> changes.put(notebook, notebook.takeChanges()));
        List<CellChange> all = changes.values().stream().flatMap(List::stream).toList();
        boolean failed = false;
        while (!isSaved(all)) {
            if (isClosed()) {
                return;
            }
            failed = true;
            storing.accept(false);
            Thread.sleep(BEFORE_RETRY);
        }
        if (failed) {
            storing.accept(true);
        }
        changes.forEach(LiveNotebook::show);
    }

    private boolean isSaved(List<CellChange> changes) {
        try {
            store.save(changes);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The notebooks can't be stored; nothing new is shown until they can be", e);
            return false;
        }
    }

    private boolean isClosed() {
        synchronized (waiting) {
            return closed;
        }
    }

    /** Stores what is still waiting. */
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.notifyAll();
        }
        try {
            writer.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
