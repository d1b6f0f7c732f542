package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Chapter 2 as a learner works through it, on real handwriting: of the official test file's 10,000 images the first
 * 8,000 train and the other 2,000 test.
 */
@Journey
class TrainingIT {

    private static final Duration TRAINING = Duration.ofMinutes(5);

    @Test
    @EnabledIfEnvironmentVariable(
            named = "GANBOOK_DATASETS",
            matches = ".+",
            disabledReason = "GANBOOK_DATASETS names no folder with mnist/t10k-*-ubyte.gz: nothing real to train on")
    void trainsTheClassifierOnRealDigits(Visitor visitor) {
        ChapterPage chapter = visitor.openChapter("first-neural-network");
        List<String> names = chapter.cellNames();
        for (String name : names) {
            if (name.equals("train")) {
                train(chapter.cell(name));
            } else {
                chapter.cell(name).run();
            }
        }
        assertThat(chapter.cell("read-the-file").result()).hasText("(8000, 785)");
        String share = chapter.cell("score").result().textContent();
        assertTrue(Double.parseDouble(share) >= 0.8, "only " + share + " of the 2,000 held out were right");
    }

    /** The page shows how far it is and a loss curve that grows, without being asked. */
    private static void train(CellOnPage cell) {
        cell.element()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Full").setExact(true))
                .click();
        cell.pressRun();
        assertThat(cell.element().locator(".loop").first()).isVisible();
        assertThat(cell.element().locator("canvas").first()).isVisible();
        cell.awaitEnd("OK", TRAINING);
    }
}
