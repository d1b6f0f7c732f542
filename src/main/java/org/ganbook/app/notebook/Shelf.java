package org.ganbook.app.notebook;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.ganbook.notebook.NotebookId;

/**
 * What somebody reads, runs or writes of notebooks: one object for each, for as long as it is held.
 *
 * @param <T> what is kept of a notebook
 */
public final class Shelf<T> {

    private record Held<T>(T notebook, int holders) {}

    private final Function<NotebookId, Optional<T>> fetch;
    private final ConcurrentMap<NotebookId, Held<T>> notebooks = new ConcurrentHashMap<>();

    /** @param fetch finds a notebook that nobody holds */
    public Shelf(Function<NotebookId, Optional<T>> fetch) {
        this.fetch = fetch;
    }

    /** The notebook, if there is such a one; it stays until {@link #release} has been called as often. */
    public Optional<T> hold(NotebookId id) {
        return Optional.ofNullable(notebooks.compute(
                        id,
                        (key, held) -> held != null
                                ? new Held<>(held.notebook(), held.holders() + 1)
                                : fetch.apply(key)
                                        .map(notebook -> new Held<>(notebook, 1))
                                        .orElse(null)))
                .map(Held::notebook);
    }

    public void release(NotebookId id) {
        notebooks.computeIfPresent(
                id, (key, held) -> held.holders() == 1 ? null : new Held<>(held.notebook(), held.holders() - 1));
    }
}
