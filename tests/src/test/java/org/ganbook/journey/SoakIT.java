package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A learner works through chapters 1 to 7 again and again, without a pause, in one page that is never loaded
 * anew: no console error (the journey's own check), no lost output, and no growing memory in the browser or the session.
 *
 * <p>{@code -Dganbook.soak.minutes=60} says for how long.
 */
@Journey
@Tag("slow")
class SoakIT {

    private static final List<String> CHAPTERS = List.of(
            "pytorch-basics",
            "gradients-in-depth",
            "first-neural-network",
            "refinements",
            "cuda-basics",
            "gan-idea",
            "1010-pattern",
            "handwritten-digits");
    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("ganbook.soak.minutes", 60));
    private static final double CHAPTER_MILLIS = Duration.ofMinutes(20).toMillis();
    /** What is there after a walk may be so many times what there was after the first one. */
    private static final double MOST_GROWTH = 1.25;
    /** The browser compiles what the server tells a page to do, and forgets it late; a page that stays takes 40 times this. */
    private static final double BYTES_OF_A_VISIT = 15_000;

    /** A chapter's images or network that stay take more than this. */
    private static final double MOST_BYTES_OF_TENSORS = 2e6;

    private static final LocatorAssertions.HasTextOptions IN_WORDS =
            new LocatorAssertions.HasTextOptions().setUseInnerText(true).setTimeout(60_000);

    private static final int VISITS_OF_A_WALK = 2 * CHAPTERS.size();

    @Test
    void losesNothingAndLeaksNothing(Visitor visitor) {
        Page page = visitor.open("");
        Instant end = Instant.now().plus(LENGTH);
        BrowserMemory first = null;
        for (int walk = 1; first == null || Instant.now().isBefore(end); walk++) {
            for (String chapter : CHAPTERS) {
                workThrough(page, chapter, walk);
            }
            double tensors = tensorsAfterFreeing(page);
            goHome(page);
            BrowserMemory browser = BrowserMemory.of(page);
            System.out.printf("walk %d: %s, %.0f bytes of tensors%n", walk, browser, tensors);
            if (first == null) {
                first = browser;
            }
            double code = (walk - 1) * VISITS_OF_A_WALK * BYTES_OF_A_VISIT;
            checkGrowth("bytes in the browser", first.heap(), browser.heap() - code);
            checkGrowth("nodes in the browser", first.nodes(), browser.nodes());
            assertTrue(tensors < MOST_BYTES_OF_TENSORS, "%.0f bytes of tensors are held by nobody".formatted(tensors));
        }
    }

    private static void checkGrowth(String what, double first, double now) {
        assertTrue(now < first * MOST_GROWTH, "%s: %.0f after the first walk, %.0f now".formatted(what, first, now));
    }

    /** Goes to a chapter by its link, changes a cell, runs all, and looks again after having been elsewhere. */
    private static void workThrough(Page page, String slug, int walk) {
        ChapterPage chapter = open(page, slug);
        chapter.cell(0).editor().click();
        page.keyboard().press("ControlOrMeta+End");
        page.keyboard().insertText("\n# walk " + walk);
        chapter.cell(0).runBy(page.locator(".lab-bar button").first()::click);
        Locator busy = page.locator("gb-cell:is([data-status=WAITING], [data-status=SENT], [data-status=RUNNING])");
        do {
            assertThat(busy).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(CHAPTER_MILLIS));
            // The first cell may be done before the page hears that others wait.
            page.waitForTimeout(1_000);
        } while (busy.count() > 0);
        List<String> shown = answers(page);
        assertTrue(shown.stream().anyMatch(answer -> !answer.isBlank()), slug + " has answered nothing");
        goHome(page);
        open(page, slug);
        assertThat(answer(page)).hasText(shown.toArray(String[]::new), IN_WORDS);
    }

    private static ChapterPage open(Page page, String slug) {
        page.locator("nav.contents > ol > li > a[href='chapter/" + slug + "']").click();
        page.waitForURL("**/chapter/" + slug);
        return new ChapterPage(page);
    }

    private static void goHome(Page page) {
        page.locator(".home").click();
        page.locator("main.start").waitFor();
    }

    private static Locator answer(Page page) {
        return page.locator("gb-cell .answer");
    }

    /** What stands below the cells, from top to bottom, in words; curves are drawn with the next frame. */
    private static List<String> answers(Page page) {
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        return answer(page).allInnerTexts();
    }

    /** Deletes all variables, as a learner does in the session's panel. */
    private static double tensorsAfterFreeing(Page page) {
        page.locator("button.open-session").click();
        Locator panel = page.locator("gb-session");
        panel.locator("button.free").click();
        panel.locator("button.free-now").click();
        panel.locator(".freed:not(:empty)").waitFor();
        page.waitForTimeout(1_000);
        Object bytes = panel.locator("[data-kind=tensors] meter").evaluate("meter => meter.value");
        page.keyboard().press("Escape");
        return ((Number) bytes).doubleValue();
    }
}
