package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class ReadingIT {

    @Test
    void opensTheCourseAndReadsAChapter(Visitor visitor) {
        Page page = visitor.open("");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Generative adversarial networks, step by step");
        page.locator("a.begin").click();

        ChapterPage chapter = new ChapterPage(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Start here");
        assertThat(page).hasTitle(Pattern.compile("Start here.*"));
        page.locator(".way-on a.next").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("PyTorch basics");
        assertThat(page.locator("#content .prose").first()).isVisible();
        assertThat(page.locator("gb-formula .katex").first()).isVisible();
        assertFalse(chapter.cellNames().isEmpty());

        page.locator(".way-on a.next").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Gradients in depth");
        assertThat(page.locator("nav.contents a[aria-current=page]")).containsText("Gradients in depth");
    }

    @Test
    void goesToASectionByTheContents(Visitor visitor) {
        Page page = visitor.openChapter("pytorch-basics").page();
        page.evaluate("document.querySelector('#content').dataset.mark = 'same page'");
        Locator link = page.locator("nav.contents li li a").last();
        link.click();
        Locator heading = page.locator("#content h2")
                .filter(new Locator.FilterOptions()
                        .setHasText(link.textContent().strip()));
        assertThat(heading).isInViewport();
        // The server has been told the new address by then, and has left the page as it was.
        page.waitForTimeout(1000);
        assertThat(page.locator("#content")).hasAttribute("data-mark", "same page");
    }

    @Test
    void comesBackToTheChapterThatWasReadLast(Visitor visitor) {
        visitor.openChapter("first-neural-network");
        Page page = visitor.open("");
        page.locator("a.begin").click();
        assertThat(page).hasURL(Pattern.compile(".*/chapter/first-neural-network$"));
    }

    @Test
    void saysSoWhenThereIsNoSuchChapter(Visitor visitor) {
        visitor.expectingErrors("404");
        Page page = visitor.open("chapter/nowhere");
        assertThat(page.locator("#content")).containsText("There is no such page in this course.");
    }
}
