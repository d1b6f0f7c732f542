package org.ganbook.app.workspace;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.ganbook.app.notebook.Shelf;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.NotebookId;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Edit;
import org.ganbook.workspace.Workspace;

/** The notebooks of all learners' own, kept in the store: one object for each that somebody works on. */
public final class LiveWorkspace implements Workspace {

    /** With an underscore, which no chapter's name has. */
    private static final String NAME_START = "n_";

    private static final int NAME_LENGTH = 12;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WorkspaceStore store;
    private final InstantSource clock;
    private final Shelf<LiveDocument> shelf;

    public LiveWorkspace(WorkspaceStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.shelf =
                new Shelf<>(id -> store.load(id).map(stored -> new LiveDocument(id, store, stored, clock.instant())));
        store.forgetRemoved(clock.instant().minus(Duration.ofDays(KEPT_DAYS)));
    }

    @Override
    public List<Entry> list(Learner learner, String words) {
        List<String> wanted = Arrays.stream(
                        words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return store.list(learner, wanted);
    }

    @Override
    public NotebookId add(Learner learner, Document document) {
        NotebookId id = new NotebookId(learner.id(), newName());
        store.save(id, Optional.empty(), document, clock.instant());
        return id;
    }

    private static String newName() {
        var name = new StringBuilder(NAME_START);
        RANDOM.ints(NAME_LENGTH, 0, LETTERS.length()).forEach(i -> name.append(LETTERS.charAt(i)));
        return name.toString();
    }

    @Override
    public Optional<Document> read(NotebookId id) {
        return with(id, LiveDocument::now);
    }

    @Override
    public void remove(NotebookId id) {
        store.remove(id, Optional.of(clock.instant()));
    }

    @Override
    public void putBack(NotebookId id) {
        store.remove(id, Optional.empty());
    }

    @Override
    public void edit(NotebookId id, Edit edit) {
        var unused = with(id, document -> {
            document.edit(edit, clock.instant());
            return document;
        });
    }

    @Override
    public List<Revision> history(NotebookId id) {
        return store.history(id);
    }

    @Override
    public Optional<Document> revision(NotebookId id, int number) {
        return store.revision(id, number);
    }

    @Override
    public Optional<Watch> watch(NotebookId id, Listener listener) {
        return shelf.hold(id).map(document -> new OpenWatch(id, document, listener));
    }

    /** Does something to a notebook while it is held. */
    private <T> Optional<T> with(NotebookId id, Function<LiveDocument, T> work) {
        return shelf.hold(id).map(document -> {
            try {
                return work.apply(document);
            } finally {
                shelf.release(id);
            }
        });
    }

    private final class OpenWatch implements Watch {

        private final NotebookId id;
        private final LiveDocument live;
        private final Listener listener;
        private final Document first;
        private boolean ended;

        OpenWatch(NotebookId id, LiveDocument live, Listener listener) {
            this.id = id;
            this.live = live;
            this.listener = listener;
            this.first = live.join(listener);
        }

        @Override
        public Document document() {
            return first;
        }

        @Override
        public Optional<List<Edit.Update>> updatesSince(String cell, int version) {
            return live.updatesSince(cell, version);
        }

        @Override
        public synchronized void close() {
            if (!ended) {
                ended = true;
                live.leave(listener);
                shelf.release(id);
            }
        }
    }
}
