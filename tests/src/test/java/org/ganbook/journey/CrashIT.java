package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes die without warning. Nothing that was shown is lost, and it goes on. */
@Journey
class CrashIT {

    private static final String CHAPTER = "pytorch-basics";
    private static final String COUNTING = """
            import time
            for i in range(100000):
                print('line', i)
                time.sleep(0.02)""";

    @TempDir
    static Path data;

    private static Application application;

    @BeforeAll
    static void start() {
        application = Application.start(data);
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @Test
    void saysThatTheWorkerDiedAndOffersToRunAllAbove(Visitor visitor) {
        ChapterPage chapter = visitor.at(application).openChapter(CHAPTER);
        chapter.cell(0).write("x = 41").run();
        chapter.cell(1).write("x + 1").run();
        CellOnPage busy = chapter.cell(2).write(COUNTING).pressRun();
        assertThat(busy.printed()).containsText("line 20");

        ProcessHandle worker = application.worker();
        worker.destroyForcibly();
        // The promise is two seconds; the browser and the test take their share of a busy machine.
        busy.awaitStatus("LOST", Duration.ofSeconds(4));
        assertThat(busy.printed()).containsText("line 20");
        assertThat(chapter.cell(1).result()).hasText("42");

        Locator runAbove = busy.element().locator("button.run-above");
        assertThat(runAbove).isVisible();
        runAbove.click();
        // In the next worker.
        assertThat(chapter.labStatus())
                .hasAttribute("data-state", "ready", new LocatorAssertions.HasAttributeOptions().setTimeout(60_000.0));
        CellOnPage after = chapter.cell(3).write("x").run();
        assertThat(after.result()).hasText("41");
        assertFalse(worker.isAlive());
    }

    @Test
    void showsAllThatWasShownAfterTheApplicationDied(Visitor visitor) {
        visitor.expectingErrors("ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|WebSocket|ERR_EMPTY_RESPONSE");
        ChapterPage chapter = visitor.at(application).openChapter(CHAPTER);
        CellOnPage busy = chapter.cell(0).write(COUNTING).pressRun();
        assertThat(busy.printed()).containsText("line 50");
        ProcessHandle worker = application.worker();
        application.kill();
        int shown = lines(busy.printed().textContent());
        assertTrue(shown > 50);

        application.startAgain();
        CellOnPage again = visitor.openChapter(CHAPTER).cell(0);
        again.awaitStatus("INTERRUPTED");
        String kept = again.printed().textContent();
        assertTrue(lines(kept) >= shown, shown + " lines had been shown, " + lines(kept) + " were kept");
        // The end comes wherever it comes, in the middle of a line as well.
        String whole =
                IntStream.range(0, lines(kept)).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        assertTrue(whole.startsWith(kept.strip()), kept);
        assertFalse(worker.isAlive(), "the killed application's worker still lives");
        CellOnPage next = new ChapterPage(visitor.page()).cell(1);
        assertThat(next.write("6 * 7").run().result()).hasText("42");
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }
}
