package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@Journey
class LanguageIT {

    @Test
    void followsTheBrowser(Visitor visitor) {
        Page page = visitor.speaking("de-AT").open("chapter/pytorch-basics");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator(".over-title").first()).containsText("Kapitel 1");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Alle ausführen")))
                .isVisible();
    }

    /** With a GPU there is nothing to say. */
    @Test
    void remarksBelowACellSpeakIt(Visitor visitor) {
        ChapterPage german = new ChapterPage(visitor.speaking("de").open("chapter/pytorch-basics"));
        CellOnPage cell = german.cell(0)
                .write("import torch\ntorch.ones(1, device='cuda')")
                .run();
        boolean hasGpu = !german.labStatus().textContent().contains("auf der CPU");
        assertThat(cell.element().locator(".notice"))
                .hasText(
                        hasGpu
                                ? new String[0]
                                : new String[] {"Hier gibt es keine GPU: Tensoren für cuda liegen auf der CPU."});
    }

    @Test
    void isChosenWithoutLosingThePlaceOrTheSession(Visitor visitor) {
        ChapterPage english = visitor.openChapter("pytorch-basics");
        String answer = english.cell("first-sum").run().result().textContent();
        english.cell("print-and-value").run();
        Page page = english.page();
        page.locator("#stopping").scrollIntoViewIfNeeded();
        page.evaluate("document.getElementById('stopping').scrollIntoView()");
        page.getByLabel("Language").selectOption("zh");
        assertThat(page.locator("html")).hasAttribute("lang", "zh");

        ChapterPage chinese = new ChapterPage(page);
        assertThat(page.getByLabel("语言")).hasValue("zh");
        assertThat(page.locator("#stopping")).isInViewport();
        assertEquals(answer, chinese.cell("first-sum").result().textContent());
        chinese.cell("one-more-friend").run();

        Page later = visitor.open("");
        assertThat(later.locator("html")).hasAttribute("lang", "zh");
    }
}
