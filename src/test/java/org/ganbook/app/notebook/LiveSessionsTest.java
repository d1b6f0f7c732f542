package org.ganbook.app.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.ganbook.app.storage.SqlNotebookStore;
import org.ganbook.app.storage.SqlProgress;
import org.ganbook.app.storage.SqlSleepStore;
import org.ganbook.app.storage.TestDatabase;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Question;
import org.ganbook.notebook.NotebookId;
import org.ganbook.notebook.Notebooks.Submission;
import org.ganbook.notebook.Sessions;
import org.ganbook.notebook.Sessions.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A learner's session as a page asks it and follows it. */
class LiveSessionsTest {

    private static final NotebookId FIRST = new NotebookId("ada", "first");
    private static final NotebookId SECOND = new NotebookId("ada", "second");
    private static final Question QUESTION = new Question("variables", "{}");

    private final ScriptedLab lab = new ScriptedLab();
    private final javax.sql.DataSource database = TestDatabase.fresh();
    private final LiveNotebooks notebooks = new LiveNotebooks(
            lab,
            new SqlNotebookStore(database),
            new SqlProgress(database, InstantSource.system()),
            new SqlSleepStore(database),
            InstantSource.system());
    private final LinkedBlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
    private final Sessions.Following following = notebooks.follow("ada", () -> changes.add(true));

    @AfterEach
    void close() throws Exception {
        following.close();
        notebooks.close();
    }

    private Answer ask() throws Exception {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        notebooks.ask("ada", QUESTION, answer::complete);
        return answer.get(20, TimeUnit.SECONDS);
    }

    private void run(NotebookId notebook, String cell, String code) {
        notebooks.run(notebook, List.of(new Submission(cell, code, false)));
    }

    private Work await(Predicate<Work> wanted) throws InterruptedException {
        Work work = following.work();
        while (!wanted.test(work)) {
            assertTrue(changes.poll(20, TimeUnit.SECONDS) != null, "nothing changes any more: " + work);
            work = following.work();
        }
        return work;
    }

    @Test
    void aSessionThatIsNotOpenIsSaidToBeNone() throws Exception {
        assertEquals(new Answer.NoSession(), ask());
    }

    @Test
    void aSessionAnswersUnlessItHasCellsToRun() throws Exception {
        run(FIRST, "a", "print hello");
        await(work -> !work.session().isEmpty() && work.running().isEmpty());
        assertEquals(new Answer.Told("variables {}"), ask());
        run(FIRST, "b", "wait");
        await(work -> work.running().isPresent());
        assertEquals(new Answer.Busy(), ask());
        lab.send(new CellEvent.Finished(CellEvent.Outcome.OK, 1));
        await(work -> work.running().isEmpty());
        assertEquals(new Answer.Told("variables {}"), ask());
    }

    @Test
    void whatRunsAndWaitsIsToldOfAllNotebooks() throws Exception {
        run(FIRST, "a", "wait");
        run(SECOND, "b", "print later");
        run(FIRST, "c", "print last");
        Work work = await(now -> now.running().isPresent());
        assertEquals(new Sessions.Place(FIRST, "a"), work.running().orElseThrow());
        assertEquals(List.of(new Sessions.Place(SECOND, "b"), new Sessions.Place(FIRST, "c")), work.waiting());
        notebooks.stop(SECOND, "b");
        assertEquals(
                List.of(new Sessions.Place(FIRST, "c")),
                await(now -> now.waiting().size() == 1).waiting());
        notebooks.stopAll("ada");
        await(now -> now.running().isEmpty() && now.waiting().isEmpty());
    }

    @Test
    void aRestartIsAnotherSession() throws Exception {
        run(FIRST, "a", "print hello");
        String before = await(work -> !work.session().isEmpty()).session();
        notebooks.restart("ada");
        assertNotEquals(
                before,
                await(work -> !work.session().isEmpty() && !work.session().equals(before))
                        .session());
    }

    @Test
    void whoHasLeftIsNotTold() throws Exception {
        following.close();
        run(FIRST, "a", "print hello");
        try (Sessions.Following other = notebooks.follow("ada", () -> {})) {
            for (int i = 0; i < 200 && other.work().session().isEmpty(); i++) {
                Thread.sleep(20);
            }
            assertTrue(!other.work().session().isEmpty());
        }
        assertTrue(changes.isEmpty());
    }
}
