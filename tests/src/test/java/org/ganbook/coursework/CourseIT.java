package org.ganbook.coursework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ganbook.course.Chapter;
import org.ganbook.course.CodeCell;
import org.ganbook.course.CourseLoader;
import org.ganbook.course.Exercise;
import org.ganbook.course.Expectation;
import org.ganbook.course.Illustration;
import org.ganbook.course.LiveFigure;
import org.ganbook.course.Prose;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.Lab;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every cell and every exercise of every chapter runs in reading order, one session a chapter, in a real worker, and answers what real
 * PyTorch answered. The digits are those in GANBOOK_DATASETS where it is set, else the drawn ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseIT {

    private static final String FIRST_LANGUAGE = "en";

    private @Nullable Lab worker;

    @BeforeAll
    void startWorker(@TempDir Path files, @TempDir Path nothing) throws Exception {
        String datasets = System.getenv("GANBOOK_DATASETS");
        if (datasets == null) {
            System.out.println("GANBOOK_DATASETS is not set: the course is run on drawn digits");
        }
        worker = RealLab.start(files, datasets == null ? nothing : Path.of(datasets));
    }

    @AfterAll
    void stopWorker() {
        lab().close();
    }

    private Lab lab() {
        return Objects.requireNonNull(worker, "no worker was started");
    }

    @TestFactory
    Stream<DynamicContainer> chapters() {
        return CourseLoader.fromClassPath(CourseIT.class.getClassLoader()).chapters().stream()
                .map(chapter -> DynamicContainer.dynamicContainer(chapter.slug(), fromTopToBottom(chapter)));
    }

    private Stream<DynamicTest> fromTopToBottom(Chapter chapter) {
        String session = "course-" + chapter.slug();
        var opened = new AtomicBoolean();
        List<DynamicTest> tests = new ArrayList<>();
        chapter.lesson(FIRST_LANGUAGE).blocks().forEach(block -> {
            switch (block) {
                case CodeCell cell ->
                    tests.add(DynamicTest.dynamicTest(cell.name(), () -> {
                        open(session, opened);
                        check(session, cell);
                    }));
                case Exercise exercise ->
                    tests.add(DynamicTest.dynamicTest(exercise.anchor(), () -> {
                        open(session, opened);
                        check(session, chapter, exercise);
                    }));
                case Prose _, Illustration _, LiveFigure _ -> {}
            }
        });
        return tests.stream();
    }

    private void open(String session, AtomicBoolean opened) {
        assertEquals(
                !opened.getAndSet(true),
                lab().open(new Lab.SessionRequest(session, session)).created(),
                "the session was lost");
    }

    /** At its start the exercise is not solved, and the check says so in every language; the solution solves it. */
    private void check(String session, Chapter chapter, Exercise exercise) {
        run(session, exercise.anchor(), exercise.start().code());
        chapter.lessons().keySet().forEach(language -> {
            Exercise told = chapter.exercises(language).stream()
                    .filter(one -> one.name().equals(exercise.name()))
                    .findFirst()
                    .orElseThrow();
            Shown refused = run(session, exercise.checkName(), told.check());
            assertTrue(
                    refused.answer().error().startsWith("AssertionError: ")
                            || refused.answer().error().startsWith("NameError: "),
                    () -> "at its start, in '" + language + "', the check says: "
                            + refused.answer().error() + refused.traceback());
        });
        Shown solved = run(session, exercise.anchor(), exercise.solution());
        assertEquals(CellEvent.Outcome.OK, solved.outcome(), solved::traceback);
        Shown checked = run(session, exercise.checkName(), exercise.check());
        assertEquals(CellEvent.Outcome.OK, checked.outcome(), checked::traceback);
    }

    private void check(String session, CodeCell cell) {
        switch (cell.expectation()) {
            case Expectation.Answer answer -> {
                Shown shown = run(session, cell.name(), cell.code());
                assertEquals(text(answer), text(shown.answer()), shown::traceback);
            }
            case Expectation.Check(String code) -> {
                Shown shown = run(session, cell.name(), cell.code());
                assertEquals(CellEvent.Outcome.OK, shown.outcome(), shown::traceback);
                Shown checked = run(session, "check-" + cell.name(), code);
                assertEquals(CellEvent.Outcome.OK, checked.outcome(), checked::traceback);
            }
            case Expectation.Nothing _ -> stopsWhenAsked(session, cell);
        }
    }

    /** A cell that doesn't end by itself shows something, and ends when it is stopped. */
    private void stopsWhenAsked(String session, CodeCell cell) {
        List<CellEvent> events = new ArrayList<>();
        var asked = new AtomicBoolean();
        lab().run(session, cell.name(), cell.code(), event -> {
            events.add(event);
            if (event instanceof CellEvent.Text && !asked.getAndSet(true)) {
                lab().stop(session);
            }
        });
        Shown shown = Shown.of(events);
        assertEquals(CellEvent.Outcome.STOPPED, shown.outcome(), shown::traceback);
        assertNotEquals("", shown.answer().stdout());
    }

    private Shown run(String session, String id, String code) {
        return RealLab.run(lab(), session, id, code);
    }

    /** One text, so that a difference shows up in one place. */
    private static String text(Expectation.Answer answer) {
        return answer.stdout() + "result: " + answer.result() + "\nerror: " + answer.error() + "\nfigures: "
                + answer.figures();
    }
}
