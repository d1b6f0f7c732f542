package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions are put away, by a planned restart or when nobody uses them, and come back. */
@Journey
class SleepIT {

    private static final String CHAPTER = "pytorch-basics";
    private static final String GONE = "ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|WebSocket|ERR_EMPTY_RESPONSE";
    /** What was answered by what has changed since. */
    private static final Pattern OUTDATED = Pattern.compile(".*\\boutdated\\b.*");
    /** What was answered in a session that is gone. */
    private static final Pattern STALE = Pattern.compile(".*\\bstale\\b.*");

    private static final LocatorAssertions.HasAttributeOptions LONG =
            new LocatorAssertions.HasAttributeOptions().setTimeout(90_000.0);

    @TempDir
    private Path data;

    @Test
    void variablesSurviveAPlannedRestart(Visitor visitor) {
        visitor.expectingErrors(GONE);
        try (Application application = Application.start(data)) {
            ChapterPage chapter = visitor.at(application).openChapter(CHAPTER);
            chapter.cell(0)
                    .write("import torch\nw = torch.ones(3, requires_grad=True)\nit = iter(i for i in range(3))")
                    .run();
            CellOnPage defined = chapter.cell(1)
                    .write(
                            "class Net(torch.nn.Module):\n    def forward(self, x):\n        return x * w\nnet = Net()\n7")
                    .run();
            assertThat(defined.result()).hasText("7");
            application.end();

            application.startAgain();
            ChapterPage again = visitor.openChapter(CHAPTER);
            assertThat(again.labStatus()).hasAttribute("data-state", "ready", LONG);
            Locator notice = visitor.page().locator(".lab-awakening");
            assertThat(notice).containsText("It is back, with your variables.");
            assertThat(notice).containsText("\u201cit\u201d (a generator that had begun)");
            assertFalse(isStale(again.cell(1)));
            assertThat(again.cell(2)
                            .write("net(torch.tensor([1., 2., 3.])).sum().item()")
                            .run()
                            .result())
                    .hasText("6.0");
            assertFalse(isStale(again.cell(1)), "a run in the session that is back makes nothing stale");
            notice.locator("button").click();
            assertThat(notice).isHidden();
            assertThat(again.reload().cell(1).result()).hasText("7");
            assertThat(visitor.page().locator(".lab-awakening")).isHidden();
        }
    }

    @Test
    void trainingThatARestartInterruptsSaysSoAndKeepsWhatItHasLearned(Visitor visitor) {
        visitor.expectingErrors(GONE);
        try (Application application = Application.start(data)) {
            ChapterPage chapter = visitor.at(application).openChapter(CHAPTER);
            chapter.cell(0).write("import time\nsteps = []\nprint('defined')").run();
            assertThat(chapter.cell(0).element()).containsText("defined");
            CellOnPage reader = chapter.cell(2).write("len(steps)").run();
            assertThat(reader.result()).hasText("0");
            CellOnPage training = chapter.cell(1)
                    .write("while True:\n    steps.append(1)\n    print('step', len(steps))\n    time.sleep(0.1)");
            training.pressRun();
            assertThat(training.element()).containsText("step 3");
            application.end();

            application.startAgain();
            ChapterPage again = visitor.openChapter(CHAPTER);
            assertThat(again.labStatus()).hasAttribute("data-state", "ready", LONG);
            assertThat(visitor.page().locator(".lab-awakening")).containsText("It is back, with your variables.");
            assertThat(again.cell(1).element()).containsText("The server was restarted while this cell ran");
            assertThat(again.cell(1).element()).containsText("step 3");
            assertThat(again.cell(2).element()).hasClass(OUTDATED);
            assertThat(again.cell(0).element()).not().hasClass(OUTDATED);
            assertThat(again.cell(2).write("len(steps) >= 3").run().result()).hasText("True");
        }
    }

    @Test
    void anIdleSessionMakesRoomAndComesBack(Visitor visitor) throws Exception {
        try (Application application = Application.start(data, "-Dganbook.session.sleep-after-with-page=3s")) {
            ChapterPage chapter = visitor.at(application).openChapter(CHAPTER);
            chapter.cell(0).write("kept = [1, 2, 3]").run();
            Path sleeping = data.resolve("sleeping");
            long end = System.nanoTime() + 60_000_000_000L;
            while (!Files.isDirectory(sleeping) || sessions(sleeping) == 0) {
                assertTrue(System.nanoTime() < end, "the session is not put away");
                Thread.sleep(100);
            }
            visitor.page().locator("button.open-session").click();
            Locator panel = visitor.page().locator("gb-session");
            assertThat(panel.locator("[data-name=kept]")).isVisible();
            assertThat(visitor.page().locator(".lab-awakening")).containsText("Your session was put away on");

            // Nobody asks any more: it is put away again.
            assertThat(panel.locator("[data-state=asleep]"))
                    .containsText(
                            "Run a cell or open this panel anew",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(chapter.cell(1).write("sum(kept)").run().result()).hasText("6");
            assertThat(panel.locator("[data-name=kept]")).isVisible();
            assertFalse(isStale(chapter.cell(0)));
        }
    }

    @Test
    void afterAKillTheSessionIsGoneAndThatIsSaid(Visitor visitor) throws Exception {
        visitor.expectingErrors(GONE);
        try (Application application = Application.start(data)) {
            ChapterPage chapter = visitor.at(application).openChapter(CHAPTER);
            chapter.cell(0).write("x = 5").run();
            application.end();
            application.startAgain();
            ChapterPage again = visitor.openChapter(CHAPTER);
            assertThat(again.labStatus()).hasAttribute("data-state", "ready", LONG);
            // What is stored is older than the variables from here on.
            assertThat(again.cell(1).write("x += 1\nx").run().result()).hasText("6");
            assertEquals(0, sessions(data.resolve("sleeping")));
            application.kill();
            application.startAgain();
            ChapterPage last = visitor.openChapter(CHAPTER);
            assertThat(last.labStatus()).hasAttribute("data-state", "ready", LONG);
            assertThat(last.cell(1).element()).hasClass(STALE);
            assertThat(visitor.page().locator(".lab-awakening")).isHidden();
        }
    }

    private static boolean isStale(CellOnPage cell) {
        return cell.element().getAttribute("class") != null
                && cell.element().getAttribute("class").contains("stale");
    }

    private static long sessions(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
