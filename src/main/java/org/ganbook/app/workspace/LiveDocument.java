package org.ganbook.app.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ganbook.notebook.NotebookId;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Edit;
import org.ganbook.workspace.TextChange;
import org.ganbook.workspace.Workspace.Listener;

/** A notebook that somebody edits: its present state, the latest changes of its texts, and who watches. */
final class LiveDocument {

    /** After such a pause what follows is something new, and what was there before is worth keeping. */
    static final Duration PAUSE = Duration.ofMinutes(2);

    /** Whoever types on and on gets back to where he was this long ago. */
    static final Duration LONGEST_UNKEPT = Duration.ofMinutes(10);

    static final int MOST_REVISIONS = 200;

    /** For a page that has been away longer it is the whole text. */
    private static final int MOST_UPDATES = 1_000;

    private final NotebookId id;
    private final WorkspaceStore store;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, List<Edit.Update>> updates = new HashMap<>();
    private Document now;
    private Instant editedAt;
    private Instant keptAt;

    LiveDocument(NotebookId id, WorkspaceStore store, Document stored, Instant openedAt) {
        this.id = id;
        this.store = store;
        this.now = stored;
        this.editedAt = Instant.MIN;
        this.keptAt = openedAt;
    }

    synchronized Document now() {
        return now;
    }

    synchronized void edit(Edit edit, Instant at) {
        Document after = now.after(edit);
        if (after.equals(now)) {
            return;
        }
        if (edit instanceof Edit.Restore || isWorthKeeping(at)) {
            store.keep(id, now, at, MOST_REVISIONS);
            keptAt = at;
        }
        store.save(id, Optional.of(now), after, at);
        editedAt = at;
        remember(edit, after);
        now = after;
        listeners.forEach(listener -> listener.changed(after));
    }

    /** The first edit after a pause, and one from time to time in a long spell of them. */
    private boolean isWorthKeeping(Instant at) {
        return editedAt.isBefore(at.minus(PAUSE)) || keptAt.isBefore(at.minus(LONGEST_UNKEPT));
    }

    private void remember(Edit edit, Document after) {
        switch (edit) {
            case Edit.Write write -> add(write.cell(), write.updates());
            case Edit.Restore _ -> after.cells().forEach(this::rememberRewriting);
            default -> {}
        }
    }

    private void rememberRewriting(Cell cell) {
        now.anywhere(cell.id())
                .filter(old -> old.version() != cell.version())
                .ifPresent(old ->
                        add(cell.id(), List.of(new Edit.Update("", TextChange.between(old.text(), cell.text())))));
    }

    private void add(String cell, List<Edit.Update> more) {
        List<Edit.Update> all = updates.computeIfAbsent(cell, key -> new ArrayList<>());
        all.addAll(more);
        if (all.size() > MOST_UPDATES) {
            all.subList(0, all.size() - MOST_UPDATES).clear();
        }
    }

    synchronized Optional<List<Edit.Update>> updatesSince(String cell, int version) {
        List<Edit.Update> all = updates.getOrDefault(cell, List.of());
        int behind = now.anywhere(cell).map(Cell::version).orElse(version) - version;
        return behind < 0 || behind > all.size()
                ? Optional.empty()
                : Optional.of(List.copyOf(all.subList(all.size() - behind, all.size())));
    }

    /** Adds a listener and returns the state from which on it hears of changes. */
    synchronized Document join(Listener listener) {
        listeners.add(listener);
        return now;
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }
}
