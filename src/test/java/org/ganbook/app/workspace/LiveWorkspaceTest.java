package org.ganbook.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.ganbook.app.storage.SqlWorkspaceStore;
import org.ganbook.app.storage.TestDatabase;
import org.ganbook.learner.Learner;
import org.ganbook.notebook.NotebookId;
import org.ganbook.workspace.Cell;
import org.ganbook.workspace.Document;
import org.ganbook.workspace.Edit;
import org.ganbook.workspace.InvalidEditException;
import org.ganbook.workspace.TextChange;
import org.ganbook.workspace.Workspace;
import org.junit.jupiter.api.Test;

class LiveWorkspaceTest {

    private static final Learner ADA = new Learner("ada");
    private static final Document FIRST = new Document(
            "Täglich 100_%",
            List.of(
                    Cell.of("a", Cell.Kind.CODE, "x = 1"),
                    new Cell(
                            "b",
                            Cell.Kind.TEXT,
                            "Größe 你好",
                            0,
                            true,
                            Map.of("p.png", "data:image/png;base64,iVBOR"),
                            "{\"tags\":[\"intro\"]}"),
                    Cell.of("c", Cell.Kind.RAW, "")),
            List.of(),
            "{\"colab\":{}}");

    private final DataSource database = TestDatabase.fresh();
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private Workspace workspace = opened();

    private Workspace opened() {
        return new LiveWorkspace(new SqlWorkspaceStore(database), () -> now);
    }

    /** What a kill and a start leave. */
    private void restart() {
        workspace = opened();
    }

    private Document stored(NotebookId id) {
        restart();
        return workspace.read(id).orElseThrow();
    }

    private static Edit write(String cell, int version, String before, String after) {
        return new Edit.Write(cell, version, List.of(new Edit.Update("page", TextChange.between(before, after))));
    }

    @Test
    void everyEditIsStoredWhenItReturns() {
        NotebookId id = workspace.add(ADA, FIRST);
        assertEquals(FIRST, stored(id));
        Document expected = FIRST;
        for (Edit edit : List.of(
                write("a", 0, "x = 1", "x = 2"),
                new Edit.Insert(Cell.of("d", Cell.Kind.CODE, "y"), "a"),
                new Edit.Move("c", ""),
                new Edit.Remove("b"),
                new Edit.Remove("a"),
                new Edit.PutBack(),
                new Edit.Convert("d", Cell.Kind.TEXT),
                new Edit.Collapse("d", true),
                new Edit.Rename("Other"),
                new Edit.Restore(FIRST))) {
            workspace.edit(id, edit);
            expected = expected.after(edit);
            assertEquals(expected, stored(id), edit::toString);
        }
    }

    @Test
    void aRefusedEditChangesNothing() {
        NotebookId id = workspace.add(ADA, FIRST);
        assertThrows(InvalidEditException.class, () -> workspace.edit(id, write("a", 0, "another text", "text")));
        assertEquals(FIRST, stored(id));
    }

    @Test
    void tellsWhoWatchesAndKnowsTheWayFromOlderTexts() {
        NotebookId id = workspace.add(ADA, FIRST);
        List<Document> heard = new ArrayList<>();
        try (Workspace.Watch watch = workspace.watch(id, heard::add).orElseThrow()) {
            assertEquals(FIRST, watch.document());
            workspace.edit(id, write("a", 0, "x = 1", "x = 12"));
            workspace.edit(id, write("a", 0, "x = 1", "lost the race"));
            workspace.edit(id, write("a", 1, "x = 12", "x = 123"));
            assertEquals(2, heard.size());
            assertEquals("x = 123", heard.getLast().cells().getFirst().text());
            assertEquals(2, watch.updatesSince("a", 0).orElseThrow().size());
            assertEquals(
                    TextChange.between("x = 12", "x = 123"),
                    watch.updatesSince("a", 1).orElseThrow().getFirst().change());
            assertEquals(List.of(), watch.updatesSince("a", 2).orElseThrow());
            workspace.edit(id, new Edit.Restore(FIRST));
            assertEquals(
                    TextChange.between("x = 123", "x = 1"),
                    watch.updatesSince("a", 2).orElseThrow().getFirst().change());
        }
        workspace.edit(id, new Edit.Rename("unheard"));
        assertEquals(3, heard.size());
        try (Workspace.Watch watch = workspace.watch(id, heard::add).orElseThrow()) {
            assertEquals(Optional.empty(), watch.updatesSince("a", 0), "nobody remembers how it came to this");
        }
    }

    /** Pages that type at the same time, as their editors do: each tries again until its change was made for the newest text. */
    @Test
    void losesNoLetterOfTwoWhoTypeAtOnce() throws InterruptedException {
        NotebookId id = workspace.add(ADA, new Document("n", List.of(Cell.of("a", Cell.Kind.CODE, ""))));
        int letters = 60;
        try (Workspace.Watch held = workspace.watch(id, document -> {}).orElseThrow()) {
            assertEquals(0, held.document().cells().getFirst().version());
            var start = new CountDownLatch(1);
            List<Thread> pages = new ArrayList<>();
            for (String letter : List.of("x", "y", "z")) {
                pages.add(Thread.ofVirtual().start(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    var random = new Random(letter.hashCode());
                    for (int typed = 0; typed < letters; ) {
                        Cell cell = workspace.read(id).orElseThrow().cells().getFirst();
                        int at = random.nextInt(cell.text().length() + 1);
                        String after = cell.text().substring(0, at)
                                + letter
                                + cell.text().substring(at);
                        workspace.edit(id, write("a", cell.version(), cell.text(), after));
                        typed = countOf(
                                letter,
                                workspace
                                        .read(id)
                                        .orElseThrow()
                                        .cells()
                                        .getFirst()
                                        .text());
                    }
                }));
            }
            start.countDown();
            for (Thread page : pages) {
                page.join();
            }
        }
        Cell cell = stored(id).cells().getFirst();
        assertEquals(3 * letters, cell.text().length());
        assertEquals(3 * letters, cell.version());
    }

    private static int countOf(String letter, String text) {
        return text.length() - text.replace(letter, "").length();
    }

    @Test
    void listsAndFinds() {
        NotebookId first = workspace.add(ADA, FIRST);
        now = now.plusSeconds(1);
        NotebookId second =
                workspace.add(ADA, new Document("Second", List.of(Cell.of("a", Cell.Kind.CODE, "loss.backward()"))));
        var unused = workspace.add(new Learner("bob"), FIRST);
        assertEquals(List.of(second, first), ids(""));
        assertEquals(List.of(first), ids("täglich"));
        assertEquals(List.of(first), ids("100_% Größe"));
        assertEquals(List.of(), ids("1000"), "an underscore stands for itself");
        assertEquals(List.of(second), ids("BACKWARD"));
        workspace.edit(second, new Edit.Remove("a"));
        assertEquals(List.of(), ids("backward"));
        now = now.plusSeconds(1);
        workspace.edit(first, new Edit.Rename("First"));
        assertEquals(List.of(first, second), ids(""));
        assertEquals(3, workspace.list(ADA, "first").getFirst().cells());
    }

    private List<NotebookId> ids(String words) {
        return workspace.list(ADA, words).stream().map(Workspace.Entry::id).toList();
    }

    @Test
    void canBeTakenAwayAndPutBack() {
        NotebookId id = workspace.add(ADA, FIRST);
        workspace.remove(id);
        assertEquals(Optional.empty(), workspace.read(id));
        assertEquals(List.of(), workspace.list(ADA, ""));
        now = now.plus(Duration.ofDays(Workspace.KEPT_DAYS - 1));
        restart();
        workspace.putBack(id);
        assertEquals(FIRST, workspace.read(id).orElseThrow());
        workspace.remove(id);
        now = now.plus(Duration.ofDays(Workspace.KEPT_DAYS + 1));
        restart();
        workspace.putBack(id);
        assertEquals(Optional.empty(), workspace.read(id));
    }

    @Test
    void keepsWhatItWasLikeBeforeEachSpellOfEditing() {
        NotebookId id = workspace.add(ADA, FIRST);
        List<Document> heard = new ArrayList<>();
        try (Workspace.Watch held = workspace.watch(id, heard::add).orElseThrow()) {
            assertEquals(FIRST, held.document());
            workspace.edit(id, new Edit.Rename("one"));
            workspace.edit(id, new Edit.Rename("two"));
            now = now.plus(LiveDocument.PAUSE).plusSeconds(1);
            workspace.edit(id, new Edit.Rename("three"));
            assertEquals(List.of("two", FIRST.title()), history(id));
            for (int i = 0; i < 11; i++) {
                now = now.plusSeconds(60);
                workspace.edit(id, new Edit.Rename("minute " + i));
            }
            assertEquals(List.of("minute 9", "two", FIRST.title()), history(id));
            int oldest = workspace.history(id).getLast().number();
            workspace.edit(id, new Edit.Restore(workspace.revision(id, oldest).orElseThrow()));
            assertEquals(FIRST.title(), workspace.read(id).orElseThrow().title());
            assertEquals("minute 10", history(id).getFirst(), "one can go back from going back");
        }
        assertEquals(FIRST.title(), heard.getLast().title());
    }

    private List<String> history(NotebookId id) {
        return workspace.history(id).stream()
                .map(revision ->
                        workspace.revision(id, revision.number()).orElseThrow().title())
                .toList();
    }
}
