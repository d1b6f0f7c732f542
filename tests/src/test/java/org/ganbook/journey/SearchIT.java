package org.ganbook.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class SearchIT {

    @Test
    void findsASectionByItsWords(Visitor visitor) {
        Page page = visitor.open("");
        page.locator("nav.contents")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Search"))
                .click();
        page.getByLabel("Words to look for").fill("broadcast");
        assertThat(page.locator(".search li").first()).containsText("broadcasting");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=broadcast$"));
        page.reload();
        assertThat(page.locator(".search mark").first()).containsText(Pattern.compile("broadcast.*"));
        page.locator(".search li")
                .filter(new Locator.FilterOptions().setHasText("PyTorch basics"))
                .locator("h2 a")
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/chapter/pytorch-basics#tensors$"));
    }

    @Test
    void leadsFromATermToItsMeaning(Visitor visitor) {
        Page page = visitor.openChapter("pytorch-basics").page();
        page.locator("a.term").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/glossary#.*"));
        assertThat(page.locator("dt:target, dt").first()).isVisible();
    }

    @Test
    void saysSoWhenNothingIsFound(Visitor visitor) {
        Page page = visitor.open("search?q=xyzzy");
        assertThat(page.locator(".search [role=status]")).containsText("xyzzy");
    }
}
