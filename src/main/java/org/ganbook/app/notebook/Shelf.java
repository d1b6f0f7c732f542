package org.ganbook.app.notebook;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.ganbook.notebook.NotebookId;

/** The notebooks that somebody reads, runs or writes: one object for each, for as long as it is held. */
final class Shelf {

    private record Held(LiveNotebook notebook, int holders) {}

    private final NotebookStore store;
    private final ConcurrentMap<NotebookId, Held> notebooks = new ConcurrentHashMap<>();

    Shelf(NotebookStore store) {
        this.store = store;
    }

    /** The notebook; it stays until {@link #release} has been called as often. */
    LiveNotebook hold(NotebookId id) {
        return notebooks
                .compute(
                        id,
                        (key, held) -> held == null
                                ? new Held(new LiveNotebook(key, store.load(key)), 1)
                                : new Held(held.notebook(), held.holders() + 1))
                .notebook();
    }

    void release(LiveNotebook notebook) {
        notebooks.computeIfPresent(
                notebook.id(),
                (id, held) -> held.holders() == 1 ? null : new Held(held.notebook(), held.holders() - 1));
    }
}
