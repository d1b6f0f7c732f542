package org.ganbook.app.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;

/**
 * A notebook that is open: the newest state of its cells, the one that is stored and shown, and who watches. The journal
 * moves the second on to the first.
 */
final class LiveNotebook {

    private final NotebookId id;
    private final Map<String, CellState> newest;
    private final Map<String, CellState> shown;
    private final Set<String> unsaved = new LinkedHashSet<>();
    private final List<Watcher> watchers = new ArrayList<>();

    LiveNotebook(NotebookId id, Map<String, CellState> stored) {
        this.id = id;
        this.newest = new HashMap<>(stored);
        this.shown = new HashMap<>(stored);
    }

    NotebookId id() {
        return id;
    }

    /** Changes a cell's newest state. */
    synchronized void update(String cell, UnaryOperator<CellState> change) {
        CellState before = newest.getOrDefault(cell, CellState.UNTOUCHED);
        CellState after = change.apply(before);
        if (after != before) {
            newest.put(cell, after);
            unsaved.add(cell);
        }
    }

    synchronized CellState newest(String cell) {
        return newest.getOrDefault(cell, CellState.UNTOUCHED);
    }

    /** What is to be stored now. */
    synchronized List<CellChange> takeChanges() {
        List<CellChange> changes = unsaved.stream()
                .map(cell -> new CellChange(id, cell, shown.getOrDefault(cell, CellState.UNTOUCHED), newest(cell)))
                .toList();
        unsaved.clear();
        return changes;
    }

    /** Shows what has been stored. */
    synchronized void show(List<CellChange> stored) {
        for (CellChange change : stored) {
            shown.put(change.cell(), change.after());
            watchers.forEach(watcher -> watcher.post(change.cell(), change.after()));
        }
    }

    /** What is stored. */
    synchronized Map<String, CellState> shown() {
        return Map.copyOf(shown);
    }

    /** Adds a watcher and returns what is shown at this moment: the watcher hears of all that comes after. */
    synchronized Map<String, CellState> join(Watcher watcher) {
        watchers.add(watcher);
        return Map.copyOf(shown);
    }

    synchronized void leave(Watcher watcher) {
        watchers.remove(watcher);
    }
}
