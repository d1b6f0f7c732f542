package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
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
 * anew: no console error (the journey's own check), no lost output, and no growing memory in the browser.
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
    /** Of the browser's heap after the first walk: so much may stay of all others together. */
    private static final double MOST_GROWTH = 1.25;

    @Test
    void losesNothingAndLeaksNothing(Visitor visitor) {
        Page page = visitor.open("");
        Instant end = Instant.now().plus(LENGTH);
        double first = 0;
        for (int walk = 1; first == 0 || Instant.now().isBefore(end); walk++) {
            for (String chapter : CHAPTERS) {
                workThrough(page, chapter, walk);
            }
            goHome(page);
            double heap = heapAfterCollecting(page);
            System.out.printf("walk %d: %.1f MB in the browser%n", walk, heap / 1e6);
            if (first == 0) {
                first = heap;
            }
            assertTrue(heap < first * MOST_GROWTH, "the page's heap grew from %.0f to %.0f".formatted(first, heap));
        }
    }

    /** Goes to a chapter by its link, changes a cell, runs all, and looks again after having been elsewhere. */
    private static void workThrough(Page page, String slug, int walk) {
        ChapterPage chapter = open(page, slug);
        chapter.cell(0).editor().click();
        page.keyboard().press("ControlOrMeta+End");
        page.keyboard().insertText("\n# walk " + walk);
        page.locator(".lab-bar button").first().click();
        Locator busy = page.locator("gb-cell:is([data-status=WAITING], [data-status=SENT], [data-status=RUNNING])");
        busy.first().waitFor();
        assertThat(busy).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(CHAPTER_MILLIS));
        List<String> shown = answers(page);
        assertTrue(shown.stream().anyMatch(answer -> !answer.isBlank()), slug + " has answered nothing");
        goHome(page);
        open(page, slug);
        assertEquals(shown, answers(page), slug);
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

    /** What stands below the cells, from top to bottom, in words. */
    private static List<String> answers(Page page) {
        page.waitForTimeout(1_000);
        return page.locator("gb-cell .answer").allInnerTexts();
    }

    private static double heapAfterCollecting(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        JsonObject usage = session.send("Runtime.getHeapUsage");
        session.detach();
        return usage.get("usedSize").getAsDouble();
    }
}
