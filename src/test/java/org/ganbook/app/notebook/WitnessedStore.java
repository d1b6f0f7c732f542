package org.ganbook.app.notebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ganbook.notebook.CellState;
import org.ganbook.notebook.NotebookId;

/** A store that remembers what it has saved, and that can fail. */
final class WitnessedStore implements NotebookStore {

    private record Saved(NotebookId notebook, String cell, CellState state) {}

    private final NotebookStore store;
    private final Set<Saved> saved = new HashSet<>();
    private boolean failing;
    private int failures;

    WitnessedStore(NotebookStore store) {
        this.store = store;
    }

    synchronized void fail(boolean fails) {
        failing = fails;
    }

    synchronized void awaitFailures(int count) {
        try {
            while (failures < count) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    synchronized boolean hasSaved(NotebookId notebook, String cell, CellState state) {
        return saved.contains(new Saved(notebook, cell, state));
    }

    @Override
    public Map<String, CellState> load(NotebookId notebook) {
        return store.load(notebook);
    }

    @Override
    public synchronized void save(List<CellChange> changes) {
        if (failing) {
            failures++;
            notifyAll();
            throw new IllegalStateException("the disk is full, says the test");
        }
        store.save(changes);
        changes.forEach(change -> saved.add(new Saved(change.notebook(), change.cell(), change.after())));
    }

    @Override
    public void interruptRuns() {
        store.interruptRuns();
    }
}
