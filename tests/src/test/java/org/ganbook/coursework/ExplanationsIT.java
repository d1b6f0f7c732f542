package org.ganbook.coursework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganbook.course.CourseLoader;
import org.ganbook.course.ErrorExplanation;
import org.ganbook.course.ErrorExplanation.Needs;
import org.ganbook.course.ErrorExplanation.Raised;
import org.ganbook.course.Explanations;
import org.ganbook.lab.api.CellEvent.Outcome;
import org.ganbook.lab.api.Lab;
import org.ganbook.lab.api.LabState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every explained error is raised by its cells in a real worker, finds its explanation and no other one, and is not
 * raised by the cell that does it well.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationsIT {

    /** How much memory there is depends on the machine. */
    private static final Pattern MEGABYTES = Pattern.compile("[\\d,]+ MB");

    private static final Explanations EXPLANATIONS =
            CourseLoader.fromClassPath(ExplanationsIT.class.getClassLoader()).explanations();

    private @Nullable Lab worker;

    @BeforeAll
    void startWorker(@TempDir Path files, @TempDir Path nothing) throws Exception {
        worker = RealLab.start(files, nothing);
    }

    @AfterAll
    void stopWorker() {
        lab().close();
    }

    private Lab lab() {
        return Objects.requireNonNull(worker, "no worker was started");
    }

    @Test
    void thereAreTheFiftyThatBeginnersMeet() {
        assertTrue(EXPLANATIONS.errors().count() >= 50);
    }

    @TestFactory
    Stream<DynamicTest> errors() {
        return EXPLANATIONS.errors().map(error -> DynamicTest.dynamicTest(error.key(), () -> check(error)));
    }

    private void check(ErrorExplanation error) {
        String session = "error-" + error.key();
        lab().open(new Lab.SessionRequest(session, session));
        try {
            if (isRaisedHere(error.needs())) {
                List<Raised> raised = new ArrayList<>();
                for (String cell : error.cells()) {
                    raised.add(raised(session, error, cell));
                }
                assertEquals(anywhere(error.raised()), anywhere(raised.getFirst()), "what the page shows");
                error.messages().forEach(message -> checkUsed(Pattern.compile(message), raised));
            } else {
                error.cells().forEach(cell -> assertRuns(session, cell));
            }
            assertRuns(session, error.instead());
        } finally {
            lab().close(session);
        }
    }

    private boolean isRaisedHere(Needs needs) {
        boolean hasGpu =
                lab().state() instanceof LabState.Ready ready && !ready.device().equals("cpu");
        return switch (needs) {
            case NOTHING -> true;
            case GPU -> hasGpu;
            case NO_GPU -> !hasGpu;
        };
    }

    private Raised raised(String session, ErrorExplanation error, String cell) {
        Shown shown = RealLab.run(lab(), session, "cell", cell);
        String[] parts = shown.answer().error().split(": ", 2);
        assertTrue(
                endings(parts[0]).contains(shown.outcome()),
                () -> cell + "\nends with " + shown.outcome() + " "
                        + shown.answer().error());
        String found = EXPLANATIONS
                .find(parts[0], parts[1])
                .map(other -> other.error().key())
                .orElse("nothing");
        assertEquals(
                error.key(), found, () -> cell + "\nraises " + shown.answer().error());
        return new Raised(parts[0], parts[1]);
    }

    /** How a cell may end that shows an error of this type. */
    private static Set<Outcome> endings(String type) {
        return switch (type) {
            case "OutputLimit", "FigureLimit", "TimeLimit" -> Set.of(Outcome.LIMIT);
            // Whether Python sees it coming or the lab ends the cell is a matter of milliseconds.
            case "MemoryError" -> Set.of(Outcome.ERROR, Outcome.LIMIT);
            default -> Set.of(Outcome.ERROR);
        };
    }

    private static String anywhere(Raised raised) {
        return MEGABYTES.matcher(raised.toString()).replaceAll("… MB");
    }

    /** An expression that no cell needs may be one that no message has. */
    private static void checkUsed(Pattern message, List<Raised> raised) {
        assertTrue(
                raised.stream().anyMatch(one -> message.matcher(one.message()).find()),
                () -> "no cell raises a message with " + message + ", but " + raised);
    }

    private void assertRuns(String session, String cell) {
        Shown shown = RealLab.run(lab(), session, "cell", cell);
        assertEquals(Outcome.OK, shown.outcome(), () -> cell + "\n" + shown.traceback());
    }
}
